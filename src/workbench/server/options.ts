import { parseArgs } from 'node:util';

const HIGHEST_PORT = 65_535;

export interface Options {
  /** Undefined where the usual one is to be tried. */
  readonly port: number | undefined;
  readonly opensBrowser: boolean;
}

/** The options that the words after `serve.js` say; undefined where they say none that there are. */
export function optionsOf(words: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    const isPort = port === undefined || (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT);
    return isPort ? { port, opensBrowser: values['no-open'] !== true } : undefined;
  } catch {
    return undefined;
  }
}
