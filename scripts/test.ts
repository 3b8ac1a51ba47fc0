import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import concurrently from 'concurrently';
import { TIMES } from '../test/properties/runs';
import { missingTools } from '../test/tools/tools';
import { bringBrowser } from './tests/bring-browser';
import { closingLines, isComplete } from './tests/closing-lines';
import type { Counts } from './tests/closing-lines';

/**
 * `npm test`: the checks, the build and every test, as far as they can beside one another. Ends with what was passed over for want
 * of a tool; with GOUJI_PASS_OVER_NOTHING that is a failure.
 */

/** One run's own, for another may go on beside it. */
const RESULTS = path.join('node_modules', '.cache', 'gouji', 'tests', String(process.pid));
const JEST = path.join('node_modules', 'jest', 'bin', 'jest.js');
const CORES = os.availableParallelism();

/** What waits for no build, and what does. */
const LINES = { unbuilt: ['pure', 'books', 'pages'], built: ['built'] } as const;
type Line = keyof typeof LINES;

function jest(line: Line, workers: number): string {
  // All cores have work in any case: threads that only collect garbage cost a tenth of the processor time.
  return [
    `node --single-threaded-gc ${JEST} --selectProjects ${LINES[line].join(' ')}`,
    `--maxWorkers ${workers} --json --outputFile ${resultsOf(line)}`,
  ].join(' ');
}

function resultsOf(line: string): string {
  return path.join(RESULTS, `${line}.json`);
}

function countsOf(line: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(resultsOf(line), 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** A sample, of which so many percent have to be killed. */
const MUTANTS = 'npm run --silent test:mutants -- --sample 20 --least 50';

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
  mkdirSync(RESULTS, { recursive: true });
  const hasPassed = await succeed([
    { name: 'unbuilt', command: jest('unbuilt', CORES) },
    { name: 'built', command: `npm run --silent build -- --stats errors-only && ${jest('built', 1)}` },
    { name: 'lint', command: 'npm run --silent lint' },
    // Few of them tell little of a change, but that tests have grown lax: in CI only.
    ...(TIMES < 1 ? [] : [{ name: 'mutants', command: MUTANTS }]),
  ]);
  const lines = Object.keys(LINES);
  const counts = lines.map(countsOf).filter((each) => each !== undefined);
  rmSync(RESULTS, { recursive: true, force: true });
  console.log(closingLines(counts, missingTools()).join('\n'));
  const isShort = process.env.GOUJI_PASS_OVER_NOTHING === '1' && !isComplete(counts);
  if (!hasPassed || counts.length < lines.length || isShort) process.exitCode = 1;
}

void main();
