import { readFileSync } from 'node:fs';
import path from 'node:path';

/** In Chinese and in English. */
export type BothLanguages = readonly [string, string];

/** What both servers, serve.js and serve.ps1, go by. */
export interface ServingRules {
  /** The port that is tried first. */
  readonly port: number;
  /** How many seconds a browser has to say what it wants, to say all of it, and may do nothing. */
  readonly patience: Readonly<Record<'headers' | 'request' | 'idle', number>>;
  /** The media types of what is served, by the ending of its name; nothing else is. */
  readonly types: Readonly<Record<string, string>>;
  /** On every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<'running' | 'end' | 'usage', BothLanguages>>;
}

/**
 * The rules that the build has put into a folder beside what is to be served.
 * @throws Error where there are none
 */
export function servingRules(folder: string): ServingRules {
  return JSON.parse(readFileSync(path.join(folder, 'serve.json'), 'utf8')) as ServingRules;
}
