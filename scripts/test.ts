import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import concurrently from 'concurrently';
import { missingTools } from '../test/tools/tools';
import { bringBrowser } from './tests/bring-browser';
import { closingLines, isComplete } from './tests/closing-lines';
import type { Counts } from './tests/closing-lines';

/**
 * `npm test`: the checks, the build and every test, as far as they can beside one another. Ends with what was passed over for want
 * of a tool; with GOUJI_PASS_OVER_NOTHING that is a failure.
 */

const RESULTS = path.join('node_modules', '.cache', 'gouji', 'tests');
const PARTS = ['pure', 'books', 'built'];
const CORES = os.availableParallelism();

function jest(part: string, workers: number): string {
  const results = path.join(RESULTS, `${part}.json`);
  return `jest --selectProjects ${part} --maxWorkers ${workers} --json --outputFile ${results}`;
}

function countsOf(part: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(path.join(RESULTS, `${part}.json`), 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

async function succeed(commands: readonly { name: string; command: string }[]): Promise<boolean> {
  try {
    // One after the other on the screen, however they run.
    await concurrently([...commands], { group: true, prefix: 'none' }).result;
    return true;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  bringBrowser();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const hasPassed = await succeed([
    { name: 'pure', command: jest('pure', CORES) },
    { name: 'built', command: `npm run --silent build -- --stats errors-only && ${jest('built', 1)}` },
    { name: 'lint', command: `npm run --silent lint && ${jest('books', 1)}` },
  ]);
  const counts = PARTS.map(countsOf).filter((each) => each !== undefined);
  const lines = closingLines(counts, missingTools());
  console.log(lines.join('\n'));
  const isShort = process.env.GOUJI_PASS_OVER_NOTHING === '1' && !isComplete(counts);
  if (!hasPassed || counts.length < PARTS.length || isShort) process.exitCode = 1;
}

void main();
