/**
 * Snapshot → findings, beside a plain loop that parses and adds every amount once (with decimal.js, and with our own
 * amounts), and beside HyperFormula given the same sums as formulas; all in one run, for 1, 10 and 100 times the rows.
 * Run by `npm run bench`.
 */
import { Decimal } from 'decimal.js';
import { HyperFormula } from 'hyperformula';
import { Amount } from '../src/amount/amount';
import { Sum } from '../src/amount/sum';
import { checkBook } from '../src/budget/checking/check-book';
import type { CheckResult } from '../src/budget/checking/check-book';
import { readBook } from '../src/budget/reading/read-book';
import type { Workbook } from '../src/workbook/workbook';
import { asFormulas } from './as-formulas';
import { largeBook } from './large-book';

const LINES = 600;
const FACTORS = [1, 10, 100];
const LEAST_RUNS = 3;
const WARM_MS = 3000;
const LOST_IN_NOISE = 20_000;
const PEER_OPTIONS = { licenseKey: 'gpl-v3', smartRounding: false, maxRows: 1_000_000 };
/** At its default precision of 20 digits decimal.js gives wrong totals. */
const Exact = Decimal.clone({ precision: 60 });

const HEADINGS = [
  'rows in 03',
  'amounts',
  'equations',
  'check ms',
  'decimal.js loop ms',
  'check ÷ loop',
  'own loop ms',
  'HyperFormula ms',
  'HyperFormula ÷ check',
  'bytes per cell',
];

function main(): void {
  console.log(HEADINGS.join(' | '));
  for (const factor of FACTORS) console.log(row(measured(LINES * factor)));
}

function row(values: readonly string[]): string {
  return values.map((value, i) => value.padStart(HEADINGS[i]?.length ?? 0)).join(' | ');
}

function measured(lines: number): string[] {
  const workbook = largeBook(lines);
  const result = check(workbook);
  if (result.findings.length > 0) {
    throw new Error(`The book of the benchmark does not tie: ${result.findings.length} findings`);
  }
  const formulas = asFormulas(
    workbook,
    result.equations.map(({ equation }) => equation),
  );
  const checking = best(() => check(workbook));
  const decimals = best(() => decimalLoop(workbook));
  const own = best(() => ownLoop(workbook));
  const peer = best(() => HyperFormula.buildFromSheets(formulas, PEER_OPTIONS));
  return [
    String(lines),
    String([...numbersIn(workbook)].length),
    String(result.equations.length),
    checking.toFixed(1),
    decimals.toFixed(1),
    (checking / decimals).toFixed(1),
    own.toFixed(2),
    peer.toFixed(0),
    (peer / checking).toFixed(1),
    bytesPerCell(workbook),
  ];
}

function check(workbook: Workbook): CheckResult {
  return checkBook(readBook(workbook));
}

/** What any checker must do at the least: make an exact amount of every number, and add it. */
function decimalLoop(workbook: Workbook): Decimal {
  let sum = new Exact(0);
  for (const value of numbersIn(workbook)) sum = sum.plus(value.toPrecision(15));
  return sum;
}

function ownLoop(workbook: Workbook): Amount {
  const sum = new Sum();
  for (const value of numbersIn(workbook)) sum.add(Amount.fromNumber(value));
  return sum.value();
}

function* numbersIn(workbook: Workbook): Iterable<number> {
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.rows) {
      for (const { value } of cells) if (typeof value === 'number') yield value;
    }
  }
}

/** The best of so many runs that they are compiled and warm, for every contender alike. */
function best(run: () => unknown): number {
  const begun = performance.now();
  let least = Infinity;
  for (let runs = 0; runs < LEAST_RUNS || performance.now() - begun < WARM_MS; runs++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What the book and the evaluated equations hold on to, over the cells of the snapshot; small ones are lost in the noise. */
function bytesPerCell(workbook: Workbook): string {
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = check(workbook);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  return cells < LOST_IN_NOISE || result.equations.length === 0 ? '–' : (held / cells).toFixed(0);
}

main();
