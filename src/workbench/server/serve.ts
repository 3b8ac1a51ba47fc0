import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startServer } from './local-server';
import { servingRules } from './serving-rules';
import type { BothLanguages } from './serving-rules';

const WRONG_CALL = 2;
const HIGHEST_PORT = 65_535;

/** What opens an address; elsewhere it is xdg-open, where there is a screen. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

interface Options {
  /** Undefined where the usual one is to be tried. */
  readonly port: number | undefined;
  readonly opensBrowser: boolean;
}

/** Serves the folder that it lies in to this machine, and opens the page: `node serve.js [--port 8321] [--no-open]`. */
async function main(): Promise<void> {
  const { messages, ...rules } = servingRules(__dirname);
  const options = optionsOf(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(text(messages.usage));
    return;
  }
  if (!options) {
    process.stderr.write(text(messages.usage));
    process.exitCode = WRONG_CALL;
    return;
  }
  const { address, end } = await startServer(__dirname, rules, options.port ?? rules.port);
  process.stdout.write(`\n${text(messages.running)}\n    ${address}\n\n${text(messages.end)}\n`);
  process.once('SIGINT', end).once('SIGTERM', end);
  if (options.opensBrowser) openBrowser(address);
}

function text(message: BothLanguages): string {
  return message.map((line) => `  ${line}\n`).join('');
}

/** The options that the words after `serve.js` say; undefined where they say none that there are. */
function optionsOf(words: readonly string[]): Options | 'help' | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return 'help';
    const port = values.port === undefined ? undefined : Number(values.port);
    const isPort = port === undefined || (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT);
    return isPort ? { port, opensBrowser: values['no-open'] !== true } : undefined;
  } catch {
    return undefined;
  }
}

/** Opens an address in the user's browser where there is one; nothing happens where there is none. */
function openBrowser(address: string): void {
  const [program, ...words] = opener(address);
  if (program === undefined) return;
  spawn(program, words, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

function opener(address: string): string[] {
  const own = OPENERS[process.platform];
  if (own) return [...own, address];
  return hasScreen() ? ['xdg-open', address] : [];
}

function hasScreen(): boolean {
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

void main();
