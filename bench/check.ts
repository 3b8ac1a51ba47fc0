/**
 * Snapshot → findings, beside a plain loop that parses and adds every amount once, and beside HyperFormula given the
 * same sums as formulas; all in one run, for 1, 10 and 100 times the rows. Run by `npm run bench`.
 */
import { HyperFormula } from 'hyperformula';
import { Amount } from '../src/budget/amount/amount';
import { Sum } from '../src/budget/amount/sum';
import { checkBook } from '../src/budget/checking/check-book';
import type { CheckResult } from '../src/budget/checking/check-book';
import { readBook } from '../src/budget/reading/read-book';
import type { Workbook } from '../src/budget/workbook/workbook';
import { asFormulas } from './as-formulas';
import { largeBook } from './large-book';

const LINES = 600;
const FACTORS = [1, 10, 100];
const RUNS = 7;

function main(): void {
  console.log(
    'rows in 03 |  amounts | equations | check ms | plain loop ms | check ÷ loop | HyperFormula ms | HyperFormula ÷ check | bytes per cell',
  );
  for (const factor of FACTORS) console.log(measured(LINES * factor));
}

function measured(lines: number): string {
  const workbook = largeBook(lines);
  const result = check(workbook);
  if (result.findings.length > 0)
    throw new Error(`The book of the benchmark does not tie: ${result.findings.length} findings`);
  const amounts = countAmounts(workbook);
  const checking = best(() => check(workbook));
  const loop = best(() => plainLoop(workbook));
  const formulas = asFormulas(
    workbook,
    result.equations.map(({ equation }) => equation),
  );
  const peer = best(
    () =>
      HyperFormula.buildFromSheets(formulas, {
        licenseKey: 'gpl-v3',
        smartRounding: false,
        maxRows: 1_000_000,
      }),
    2,
  );
  return [
    String(lines).padStart(10),
    String(amounts).padStart(8),
    String(result.equations.length).padStart(9),
    checking.toFixed(1).padStart(8),
    loop.toFixed(2).padStart(13),
    (checking / loop).toFixed(1).padStart(12),
    peer.toFixed(0).padStart(15),
    (peer / checking).toFixed(1).padStart(20),
    bytesPerCell(workbook).toFixed(0).padStart(14),
  ].join(' | ');
}

function check(workbook: Workbook): CheckResult {
  return checkBook(readBook(workbook));
}

/** What any checker must do at the least: make an exact amount of every number, and add it. */
function plainLoop(workbook: Workbook): Amount {
  const sum = new Sum();
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells)
        if (typeof cell.value === 'number') sum.add(Amount.fromNumber(cell.value));
    }
  }
  return sum.value();
}

function countAmounts(workbook: Workbook): number {
  return workbook.sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(({ value }) => typeof value === 'number').length;
}

function best(run: () => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What the book and the evaluated equations hold on to, over the cells of the snapshot. */
function bytesPerCell(workbook: Workbook): number {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = check(workbook);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  return result.equations.length > 0 ? held / cells : 0;
}

main();
