/**
 * Snapshot → findings, without and with the search for their causes: the runs of both in turn, in one process, medians.
 * Broken and clean, real, generated, and with 1, 10 and 100 times the rows.
 * Run by `npm run bench:causes -- [--only TEXT]`: TEXT is in the names of the books wanted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBook } from '../src/budget/checking/check-book';
import type { CheckResult } from '../src/budget/checking/check-book';
import { locate } from '../src/budget/locating/locate';
import { readBook } from '../src/budget/reading/read-book';
import type { Address } from '../src/workbook/address';
import type { Workbook } from '../src/workbook/workbook';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { withCells } from '../test/generate/breaking/edit';
import { generatedPacks } from '../test/generate/generated-book';
import { bookOf } from './errors/books';
import { median, total } from './errors/statistics';
import { largeBook } from './large-book';

const LINES = [600, 6000, 60_000];
const GENERATED = 30;
const SEED = 20261123;
/** Rows of a printed page. */
const PAGE = 40;
const FIRST_ROW = 3;
const WARM_MS = 2000;
const RUN_MS = 8000;
const LEAST_RUNS = 7;
const LONGEST_NAME = 27;

const HEADINGS = [
  'book',
  'equations',
  'findings',
  'causes',
  'check ms',
  'with causes ms',
  'with ÷ without',
  'µs an equation',
];

/** Workbooks that are measured together. */
interface Subject {
  readonly name: string;
  readonly workbooks: () => readonly Workbook[] | Promise<readonly Workbook[]>;
  /** Whether reading them is part of what is measured, as it is of `gouji check`. */
  readonly isRead?: true;
}

const subjects: readonly Subject[] = [
  { name: 'the real sample, as typed', workbooks: () => sample('xiaoguan-2026-typed.xlsx') },
  { name: 'the same from its file', workbooks: () => sample('xiaoguan-2026-typed.xlsx'), isRead: true },
  { name: 'the real sample, repaired', workbooks: () => sample('xiaoguan-2026-repaired.xlsx') },
  { name: `${GENERATED} generated books, clean`, workbooks: generatedBooks },
  ...LINES.flatMap((lines): Subject[] => [
    { name: `${lines} rows, clean`, workbooks: () => [largeBook(lines)] },
    { name: `${lines} rows, one cell broken`, workbooks: () => [withBrokenCell(largeBook(lines), lines)] },
    { name: `${lines} rows, one page broken`, workbooks: () => [withBrokenPage(largeBook(lines), lines)] },
  ]),
];

async function sample(name: string): Promise<Workbook[]> {
  const bytes = readFileSync(join(__dirname, '../samples', name));
  return [await readWorkbook(new Uint8Array(bytes), name)];
}

function generatedBooks(): Workbook[] {
  return Array.from({ length: GENERATED }, (_, i) => {
    const pack = generatedPacks[i % generatedPacks.length];
    if (!pack) throw new Error('No packs');
    return bookOf(pack, SEED, 'causes', Math.floor(i / generatedPacks.length)).workbook;
  });
}

/** A digit too many in the middle of table 03. */
function withBrokenCell(workbook: Workbook, lines: number): Workbook {
  const [at] = amountsOf(workbook, FIRST_ROW + (lines >> 1), 1);
  if (!at) throw new Error('Nothing to break');
  return withCells(workbook, [{ at, value: Number(`1${at.value}`) }]);
}

/** A page of table 03 whose points were typed as commas. */
function withBrokenPage(workbook: Workbook, lines: number): Workbook {
  const amounts = amountsOf(workbook, FIRST_ROW + (lines >> 1), PAGE);
  return withCells(
    workbook,
    amounts.map((at) => ({ at, value: Number(`${at.value}e6`) })),
  );
}

/** The amounts in some rows of table 03: of each row its total and its parts. */
function amountsOf(workbook: Workbook, row: number, rows: number): (Address & { readonly value: number })[] {
  const cells = Array.from(
    { length: rows },
    (_, i) => workbook.sheet('03')?.row(row + i)?.cells ?? [],
  ).flat();
  return cells.flatMap(({ row, column, value }) =>
    typeof value === 'number' ? [{ sheet: '03', row, column, value }] : [],
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  console.log(line(HEADINGS));
  for (const subject of subjects.filter(({ name }) => name.includes(values.only))) {
    console.log(line([subject.name, ...(await measured(subject))]));
  }
}

function line([name = '', ...figures]: readonly string[]): string {
  const padded = figures.map((figure, i) => figure.padStart(HEADINGS[i + 1]?.length ?? 0));
  return [name.padEnd(LONGEST_NAME), ...padded].join(' | ');
}

async function measured({ workbooks, isRead }: Subject): Promise<string[]> {
  const read = await workbooks();
  const results = read.map((workbook) => checkBook(readBook(workbook)));
  const causes = results.flatMap((result) => locate(result).causes);
  const equations = total(results.map((result) => result.equations.length));
  const check = async (): Promise<CheckResult[]> =>
    (isRead ? await workbooks() : read).map((workbook) => checkBook(readBook(workbook)));
  const [without, having] = await inTurn(check, async () => (await check()).map(locate));
  return [
    String(equations),
    String(total(results.map(({ findings }) => findings.length))),
    String(causes.length),
    without.toFixed(1),
    having.toFixed(1),
    (having / without).toFixed(2),
    ((1000 * having) / equations).toFixed(1),
  ];
}

type Run = () => Promise<unknown>;

/** The median milliseconds of each of two runs, made in turn once both are compiled and warm. */
async function inTurn(one: Run, other: Run): Promise<[one: number, other: number]> {
  await untilPassed(WARM_MS, 2, async () => {
    await one();
    await other();
  });
  // Not before each run: that throws compiled code away.
  globalThis.gc?.();
  const times: [number[], number[]] = [[], []];
  await untilPassed(RUN_MS, LEAST_RUNS, async () => {
    times[0].push(await timed(one));
    times[1].push(await timed(other));
  });
  return [median(times[0]), median(times[1])];
}

async function untilPassed(ms: number, leastRuns: number, run: Run): Promise<void> {
  const begun = performance.now();
  for (let runs = 0; runs < leastRuns || performance.now() - begun < ms; runs++) await run();
}

async function timed(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

void main();
