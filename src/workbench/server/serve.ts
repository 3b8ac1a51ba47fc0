import { startServer } from './local-server';
import { openBrowser } from './open-browser';
import { optionsOf } from './options';
import { servingRules } from './serving-rules';
import type { BothLanguages } from './serving-rules';

const WRONG_CALL = 2;

/** Serves the folder that it lies in to this machine, and opens the page: `node serve.js [--port 8321] [--no-open]`. */
async function main(): Promise<void> {
  const { messages, ...rules } = servingRules(__dirname);
  const options = optionsOf(process.argv.slice(2));
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

void main();
