import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a script weighs on its way, gzipped, in bytes. */
export interface ScriptSize {
  readonly file: string;
  readonly bytes: number;
}

export interface ScriptSizes {
  /** What the page must have before it can be used, office.js aside. */
  readonly initial: readonly ScriptSize[];
  /** What comes when it is needed: workers, the ribbon's commands, parts of the pane. */
  readonly later: readonly ScriptSize[];
}

export type PageName = 'addin' | 'workbench';

/** The most that a page's initial scripts may weigh together, gzipped, in bytes. Most of the workbench's are the spreadsheet. */
export const INITIAL_BUDGETS: Readonly<Record<PageName, number>> = {
  addin: 210 * 1024,
  workbench: 225 * 1024,
};

/** The scripts of a page and its folder. */
export function scriptSizes(folder: string, name: string): ScriptSizes {
  const page = readFileSync(path.join(folder, name), 'utf8');
  const sizes = readdirSync(path.join(folder, 'js'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => weighed(folder, `js/${name}`));
  return {
    initial: sizes.filter(({ file }) => page.includes(file)),
    later: sizes.filter(({ file }) => !page.includes(file)),
  };
}

export function total(sizes: readonly ScriptSize[]): number {
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

function weighed(folder: string, file: string): ScriptSize {
  return { file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length };
}
