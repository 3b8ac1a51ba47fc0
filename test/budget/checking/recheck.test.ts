import { checkBook, recheck } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { balance } from '../../../src/budget/identities/within/balance';
import { readBook } from '../../../src/budget/reading/read-book';
import { Sheet } from '../../../src/workbook/sheet';
import type { SheetParts } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';
import { calculated, office } from '../locating/office';
import type { Sheets } from '../locating/office';
import { project, projectPerformanceSheet } from '../sheet-sources/project-performance';
import { workbookOf } from '../workbook-of';
import type { CellSource } from '../workbook-of';
import { described } from './described';
import { editOf } from './edit-of';
import type { Written } from './edit-of';
import { edited } from './edited';
import type { EditCase } from './edited';

const projects: Sheets = {
  ...office,
  '12': projectPerformanceSheet([project('某项目', 60, 60), project('另一项目', 30, 30)]),
};

/** What is made anew for an edit. */
interface Anew {
  readonly tables: readonly string[];
  /** Rows of those tables. */
  readonly rows: number;
  /** Rules of equations that were made or worked out anew, each with how many. */
  readonly equations: Readonly<Record<string, number>>;
}

function anew(before: CheckResult, after: CheckResult): Anew {
  const tables = after.book.tables.filter((table) => !before.book.tables.includes(table));
  const old = new Set(before.book.tables.flatMap(rowsOf));
  const known = new Set(before.equations);
  const equations: Record<string, number> = {};
  for (const each of after.equations) {
    if (!known.has(each)) equations[each.rule.meta.id] = (equations[each.rule.meta.id] ?? 0) + 1;
  }
  return {
    tables: tables.map(({ sheet }) => sheet),
    rows: tables.flatMap(rowsOf).filter((row) => !old.has(row)).length,
    equations,
  };
}

function rowsOf({ blocks }: CheckResult['book']['tables'][number]) {
  return blocks.flatMap(({ rows }) => rows);
}

describe('only what an edit reaches is made anew:', () => {
  test.each<EditCase & Anew>([
    {
      name: 'an amount of a row',
      edits: { '03!F8': 91.6 },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'a total',
      edits: { '03!D11': 2275.9 },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'expenditure-tie': 1 },
    },
    {
      name: 'an amount typed as a text',
      edits: { '03!F8': '91,5' },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'an amount emptied',
      edits: { '03!F8': null },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'a blank filled',
      edits: { '03!F5': 1 },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'words for an amount',
      edits: { '06!E5': '无' },
      tables: ['06'],
      rows: 1,
      equations: { 'row-total': 2, 'column-total': 1, 'column-bound': 3, 'general-budget-tie': 1 },
    },
    {
      name: 'another number format',
      edits: { '03!F8': { value: 91.5, format: '0.0' } },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'an item of a summary',
      edits: { '01!B5': 2275 },
      tables: ['01'],
      rows: 1,
      equations: { 'item-total': 4, 'fiscal-tie': 1 },
    },
    {
      name: 'a project',
      sheets: projects,
      edits: { '12!D5': 61 },
      tables: ['12'],
      rows: 1,
      equations: { 'row-total': 1, 'project-tie': 1 },
    },
    {
      name: 'the result of a formula',
      sheets: calculated,
      edits: { '03!D5': { value: 312, formula: 'E5+F5', format: '0.000000' } },
      tables: ['03'],
      rows: 1,
      equations: { 'row-total': 1, 'column-total': 1, 'expenditure-tie': 1, 'general-budget-tie': 1 },
    },
    {
      name: 'rows of several tables',
      edits: { '03!F8': 91.6, '03!F9': 267.04, '07!E7': 25 },
      tables: ['03', '07'],
      rows: 3,
      equations: { 'row-total': 3, 'column-total': 2, 'general-budget-tie': 1 },
    },
    { name: 'nothing', edits: {}, tables: [], rows: 0, equations: {} },
    { name: 'a cell beside the tables', edits: { '03!E2': '已核对' }, tables: [], rows: 0, equations: {} },
  ])('$name', ({ name, sheets = office, edits, ...expected }) => {
    expect({ name, ...anew(...edited(sheets, edits)) }).toEqual({ name, ...expected });
  });
});

describe('what may change more is read anew, on its sheet:', () => {
  test.each<EditCase & Omit<Anew, 'equations'>>([
    { name: 'a code', edits: { '03!A8': '2010301-行政运行' }, tables: ['03'], rows: 7 },
    { name: 'a title', edits: { '03!A1': '预算03表 2027年支出预算总表' }, tables: ['03'], rows: 7 },
    { name: 'a unit', edits: { '03!A2': '金额单位：元' }, tables: ['03'], rows: 7 },
    { name: 'a heading', edits: { '03!F3': '项目支出预算' }, tables: ['03'], rows: 7 },
    {
      name: 'the decimals printed',
      edits: coarser('C5', 'D5', 'C6', 'D6', 'C7'),
      tables: ['07'],
      rows: 4,
    },
    { name: 'a row too many', edits: { '03!A12': '合计', '03!D12': 3 }, tables: ['03'], rows: 8 },
    { name: 'a label of a summary', edits: { '01!C5': '一、教育支出' }, tables: ['01'], rows: 8 },
  ])('$name', ({ name, sheets = office, edits, ...expected }) => {
    const { tables, rows } = anew(...edited(sheets, edits));
    expect({ name, tables, rows }).toEqual({ name, ...expected });
  });
});

/** Amounts of 07 printed with two decimals. */
function coarser(...cells: readonly string[]): Readonly<Record<string, Written>> {
  return Object.fromEntries(cells.map((cell) => [`07!${cell}`, { value: 12.5, format: '0.00' }]));
}

it('checks by the rules that it was checked by', () => {
  const before = checkBook(readBook(workbookOf(office)), [balance]);
  const after = recheck(before, before.book.workbook.with([editOf('01!D8', 2275)]));
  expect(after.findings.map(({ rule }) => rule.id)).toEqual(['balance']);
});

it('leaves the result before as it was', () => {
  const before = checkBook(readBook(workbookOf(office)));
  const said = described(before);
  recheck(before, before.book.workbook.with([editOf('03!F8', 1), editOf('03!A9', '208')]));
  expect(described(before)).toEqual(said);
});

describe('a workbook that differs in more than cells is checked all the same:', () => {
  const rebuilt = (sheet: Sheet, other: Partial<SheetParts>): Sheet =>
    new Sheet({ name: sheet.name, cells: sheet.rows.flatMap(({ cells }) => cells), ...other });

  test.each<{ name: string; change: (sheets: readonly Sheet[]) => readonly Sheet[] }>([
    { name: 'sheets in another order', change: (sheets) => sheets.toReversed() },
    { name: 'a sheet less', change: (sheets) => sheets.slice(1) },
    {
      name: 'a sheet twice',
      change: (sheets) => [...sheets, ...sheets.slice(1, 2).map((each) => rebuilt(each, { name: '副本' }))],
    },
    { name: 'sheets hidden', change: (sheets) => sheets.map((each) => rebuilt(each, { hidden: true })) },
    {
      name: 'cells merged',
      change: (sheets) =>
        sheets.map((each) => rebuilt(each, { merges: [{ top: 4, bottom: 6, left: 0, right: 0 }] })),
    },
  ])('$name', ({ change }) => {
    const before = checkBook(readBook(workbookOf(office)));
    const workbook = new Workbook(change(before.book.workbook.sheets));
    expect(described(recheck(before, workbook))).toEqual(described(checkBook(readBook(workbook))));
  });
});

it('sees that another table of the same kind counts now', () => {
  const other = office['03'].map((cells, row) => (row === 0 ? ['某局支出总表'] : cells));
  const [before, after] = edited(
    { ...office, '03b': other },
    { '03!A1': '某某某某中心支出总表', '03b!F8': 91.6 },
  );
  expect(before.book.table('expenditure')?.sheet).toBe('03');
  expect(after.book.table('expenditure')?.sheet).toBe('03b');
});

it('works formulas out again that were saved without a result', () => {
  const sheets = { ...calculated, '03': calculated['03'].map((row) => row.map(withoutResult)) };
  const [before, after] = edited(sheets, { '03!F8': 91.6 });
  expect(before.findings.map(({ rule }) => rule.id)).not.toContain('general-budget-tie');
  expect(after.findings.map(({ rule }) => rule.id)).toContain('general-budget-tie');
});

function withoutResult(cell: CellSource): CellSource {
  return typeof cell === 'object' && cell?.formula !== undefined ? { formula: cell.formula } : cell;
}
