import path from 'node:path';
import { INITIAL_BUDGET, type ScriptSize, scriptSizes, total } from './size/script-sizes';

/** Prints what the built add-in's scripts weigh, and fails where the pane's initial ones weigh too much. */

const { initial, later } = scriptSizes(path.join(__dirname, '../dist/addin'));

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
}

function lines(sizes: readonly ScriptSize[]): string[] {
  return sizes.map(({ file, bytes }) => `${kib(bytes)}  ${file}`);
}

console.log(
  [
    'The pane’s initial scripts, gzipped:',
    ...lines(initial),
    `${kib(total(initial))}  of ${kib(INITIAL_BUDGET).trim()} allowed`,
    'Loaded when needed:',
    ...lines(later),
  ].join('\n'),
);
if (total(initial) > INITIAL_BUDGET) {
  console.error('The pane’s initial scripts are over their budget (scripts/size/script-sizes.ts).');
  process.exitCode = 1;
}
