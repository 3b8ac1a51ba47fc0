/**
 * The first check of a book of twelve tables, beside checking it again after one edit; in processor time, for other work on the
 * machine counts for nothing in it. With a tenth, once and four times 1,000 rows a table.
 * Run by `npm run bench:recheck`.
 */
import { checkBook, recheck } from '../src/budget/checking/check-book';
import type { CheckResult } from '../src/budget/checking/check-book';
import { readBook } from '../src/budget/reading/read-book';
import { parseA1 } from '../src/workbook/address';
import type { CellChange, CellValue } from '../src/workbook/cell';
import type { Workbook } from '../src/workbook/workbook';
import { median } from './errors/statistics';
import { twelveTables } from './twelve-tables/twelve-tables';

const ROWS = [100, 1000, 4000];
const WARM_MS = 1000;
const RUN_MS = 2000;
const LEAST_RUNS = 7;
/** The row of the sheets that the first line stands in. */
const FIRST_ROW = 4;

/** Cells, by the number of lines, with what is written into them. */
interface Edit {
  readonly name: string;
  readonly cells: (rows: number) => Readonly<Record<string, CellValue>>;
}

const middle = (rows: number): number => FIRST_ROW + (rows >> 1);

const edits: readonly Edit[] = [
  { name: 'an amount in 03', cells: (rows) => ({ [`03!E${middle(rows)}`]: 12.5 }) },
  { name: 'an amount in 02', cells: (rows) => ({ [`02!E${middle(rows)}`]: 12.5 }) },
  { name: 'an amount in 06', cells: (rows) => ({ [`06!G${middle(rows)}`]: 12.5 }) },
  { name: 'an amount in 08', cells: (rows) => ({ [`08!F${middle(rows)}`]: 12.5 }) },
  { name: 'an amount in 10', cells: (rows) => ({ [`10!B${middle(rows)}`]: 12.5 }) },
  { name: 'the total of a project in 12', cells: () => ({ '12!C5': 0.5 }) },
  { name: 'a source in 01', cells: () => ({ '01!B6': 12.5 }) },
  { name: 'a class in 01', cells: () => ({ '01!D8': 12.5 }) },
  { name: 'the total row of 03', cells: (rows) => ({ [`03!D${FIRST_ROW + rows}`]: 12.5 }) },
  { name: 'an amount in 03 and its three totals', cells: withTotals },
  { name: 'an amount in 03 emptied', cells: (rows) => ({ [`03!E${middle(rows)}`]: null }) },
  { name: 'an amount in 03 typed as a text', cells: (rows) => ({ [`03!E${middle(rows)}`]: '12，5' }) },
  { name: 'a code in 03', cells: (rows) => ({ [`03!A${middle(rows)}`]: '2010301-行政运行' }) },
  { name: 'the title of 03', cells: () => ({ '03!A1': '预算03表 2027年支出预算总表' }) },
];

/** What a spreadsheet program works out again when an amount among formulas is typed. */
function withTotals(rows: number): Readonly<Record<string, CellValue>> {
  const total = FIRST_ROW + rows;
  return {
    [`03!E${middle(rows)}`]: 12.5,
    [`03!D${middle(rows)}`]: 15,
    [`03!E${total}`]: 1,
    [`03!D${total}`]: 2,
  };
}

function main(): void {
  console.log(['rows', 'equations', 'first check ms', 'edit', 'again ms', 'first ÷ again'].join(' | '));
  for (const rows of ROWS) measure(rows);
}

function measure(rows: number): void {
  const workbook = twelveTables(rows);
  const before = check(workbook);
  const first = processorTime(() => check(workbook));
  for (const { name, cells } of edits) {
    const changes = Object.entries(cells(rows)).map(([cell, value]) => editOf(workbook, cell, value));
    insistOnSame(recheck(before, workbook.with(changes)), check(workbook.with(changes)), name);
    const again = processorTime(() => recheck(before, workbook.with(changes)));
    const ratio = (first / again).toFixed(0);
    console.log([rows, before.equations.length, first.toFixed(1), name, again.toFixed(2), ratio].join(' | '));
  }
}

function check(workbook: Workbook): CheckResult {
  return checkBook(readBook(workbook));
}

function editOf(workbook: Workbook, name: string, value: CellValue): CellChange {
  const [sheet = '', cell = ''] = name.split('!');
  const place = parseA1(cell);
  if (!place) throw new Error(`Not a cell: ${name}`);
  const format = workbook.cell({ sheet, ...place })?.format;
  const content = { value, ...(format !== undefined && { format }) };
  return { sheet, ...place, content: value === null ? undefined : content };
}

function insistOnSame(again: CheckResult, fresh: CheckResult, name: string): void {
  const [one, other] = [again, fresh].map(({ verdict, counts, findings }) =>
    JSON.stringify([verdict, counts, findings.map(({ id, rule, at, cells }) => [id, rule.id, at, cells])]),
  );
  if (one !== other) throw new Error(`Checked again after ${name} it is not what it is checked anew`);
}

/** The median milliseconds of processor time of runs that are compiled and warm, those of collecting garbage included. */
function processorTime(run: () => unknown): number {
  untilPassed(WARM_MS, 2, run);
  const times: number[] = [];
  untilPassed(RUN_MS, LEAST_RUNS, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  });
  return median(times);
}

function untilPassed(ms: number, leastRuns: number, run: () => void): void {
  const begun = performance.now();
  for (let runs = 0; runs < leastRuns || performance.now() - begun < ms; runs++) run();
}

main();
