import { existsSync } from 'node:fs';
import path from 'node:path';
import { INITIAL_BUDGETS, scriptSizes, total } from './size/script-sizes';
import type { PageName, ScriptSize } from './size/script-sizes';

/** Prints what the scripts of the built pages weigh, and fails where a page's initial ones weigh too much. */

const PAGES: Readonly<Record<PageName, string>> = {
  addin: 'taskpane.html',
  workbench: 'index.html',
};

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
}

function lines(sizes: readonly ScriptSize[]): string[] {
  return sizes.map(({ file, bytes }) => `${kib(bytes)}  ${file}`);
}

function weigh(name: PageName, folder: string): void {
  const { initial, later } = scriptSizes(folder, PAGES[name]);
  const budget = INITIAL_BUDGETS[name];
  console.log(
    [
      `The initial scripts of dist/${name}/${PAGES[name]}, gzipped:`,
      ...lines(initial),
      `${kib(total(initial))}  of ${kib(budget).trim()} allowed`,
      `${kib(total(later))}  in ${later.length} more, loaded when needed`,
    ].join('\n'),
  );
  if (total(initial) <= budget) return;
  console.error(`The initial scripts of dist/${name} are over their budget (scripts/size/script-sizes.ts).`);
  process.exitCode = 1;
}

for (const name of Object.keys(PAGES) as PageName[]) {
  const folder = path.join(__dirname, '../dist', name);
  if (existsSync(folder)) weigh(name, folder);
}
