import { inspect, parseArgs } from 'node:util';
import { fuzz } from './fuzz';
import { kinds } from './kinds';

/** `npm run fuzz`: tries many inputs, and names those of which something came that may not be. */

const { values } = parseArgs({
  options: {
    kind: { type: 'string', multiple: true, default: Object.keys(kinds) },
    inputs: { type: 'string', default: '1000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});

/** A program that waits longer for one file has hung. */
const TOO_LONG_MS = 2000;
const SHOWN = 10;

async function main(): Promise<void> {
  const inputs = { seed: Number(values.seed), first: Number(values.first), count: Number(values.inputs) };
  for (const name of values.kind) {
    const kind = kinds[name];
    if (!kind) throw new Error(`${name}: there are ${Object.keys(kinds).join(', ')}`);
    const { outcomes, faults, slowest } = await fuzz(name, kind, inputs);
    const { refused, same, changed } = outcomes;
    process.stdout.write(
      `${name}: ${inputs.count} inputs, ${refused} refused, ${same} the same, ${changed} otherwise as they say, ${faults.length} faults; slowest ${slowest.ms.toFixed(0)} ms (input ${slowest.input})\n`,
    );
    for (const { input, error } of faults.slice(0, SHOWN))
      process.stdout.write(`  input ${input}: ${inspect(error)}\n`);
    if (faults.length > 0 || slowest.ms > TOO_LONG_MS) process.exitCode = 1;
  }
}

void main();
