import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { buildSet } from '../../../src/budget/disclosure/building/build-set';
import { dataOf } from '../../../src/budget/disclosure/data-of';
import { rules } from '../../../src/budget/identities/rules';
import { beijing12 } from '../../../src/budget/layouts/beijing-12';
import { shanghai9 } from '../../../src/budget/layouts/shanghai-9';
import { readBook } from '../../../src/budget/reading/read-book';
import { setPlan } from '../../../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeSpreadsheet } from '../../../src/ooxml/write/write-spreadsheet';
import { a1Range } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';
import { sample } from '../../samples/sample';
import { procurementSheet } from '../sheet-sources/procurement';
import { summarySheet } from '../sheet-sources/summary';
import { shanghaiThreePublicSheet } from '../sheet-sources/three-public';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

const sets = new Map<string, Workbook>();

/** Sets in which everything holds, as their files are read again. */
beforeAll(async () => {
  const found = dataOf(readBook(await sample('xiaoguan-2026-data.xlsx')));
  if (found.kind !== 'base-sheets') throw new Error(`The sample is ${found.kind}`);
  for (const pack of [beijing12, shanghai9]) {
    const plan = setPlan(buildSet(found.data, pack, { dataIncluded: false }), { totals: 'values' });
    sets.set(pack.key, await readWorkbook(writeSpreadsheet(plan), 'set.xlsx'));
  }
});

type Damage = (workbook: Workbook) => Workbook;

/** Without some of its sheets, by the numbers in their names. */
function without(...numbers: readonly string[]): Damage {
  return ({ sheets }) =>
    new Workbook(sheets.filter(({ name }) => !numbers.some((each) => name.includes(each))));
}

/** With no more than some of its sheets. */
function only(...numbers: readonly string[]): Damage {
  return ({ sheets }) =>
    new Workbook(sheets.filter(({ name }) => numbers.some((each) => name.includes(each))));
}

/** With the cells of one sheet changed. */
function on(number: string, change: (cells: readonly Cell[]) => Cell[]): Damage {
  return ({ sheets }) =>
    new Workbook(
      sheets.map((sheet) => {
        if (!sheet.name.includes(number)) return sheet;
        const cells = change(sheet.rows.flatMap((row) => row.cells));
        return new Sheet({ name: sheet.name, cells, merges: sheet.merges });
      }),
    );
}

/** Without the rows of amounts in which a label stands. */
function withoutRows(label: RegExp): (cells: readonly Cell[]) => Cell[] {
  return (cells) => {
    const labelled = cells.filter(({ value }) => typeof value === 'string' && label.test(value));
    const rows = new Set(labelled.map(({ row }) => row));
    const ofAmounts = new Set(cells.filter(({ value }) => typeof value === 'number').map(({ row }) => row));
    return cells.filter(({ row }) => !(rows.has(row) && ofAmounts.has(row)));
  };
}

/** With a column more, at the right of the others. */
function withColumn(heading: string, rows: readonly number[]): (cells: readonly Cell[]) => Cell[] {
  return (cells) => {
    const header = cells.find(({ value }) => value === '项目支出');
    const column = Math.max(...cells.map((cell) => cell.column)) + 1;
    return [
      ...cells,
      { row: header?.row ?? 0, column, value: heading },
      ...rows.map((row) => ({ row, column, value: 12.5, format: '0.00' })),
    ];
  };
}

/** The kind, the table or sheet, the cells, and the reason of all that was not checked. */
function told({ notChecked }: CheckResult): string[] {
  return notChecked.map(({ kind, code, prescribed, at, name }) =>
    [kind, prescribed?.layout.number, at && a1Range(at.range), name?.zh, code].filter(Boolean).join(' '),
  );
}

function checked(pack: string, damage: Damage, expected?: readonly string[]): CheckResult {
  const workbook = sets.get(pack);
  if (!workbook) throw new Error(`No set of ${pack}`);
  return checkBook(readBook(damage(workbook)), rules, expected && { numbers: expected });
}

test.each([['beijing-12'], ['shanghai-9']])('of %s, a whole set that holds is a pass', (pack) => {
  const result = checked(pack, (workbook) => workbook);
  expect([result.verdict, told(result)]).toEqual(['pass', []]);
});

test.each<[what: string, pack: string, damage: Damage, notChecked: readonly string[]]>([
  [
    'three tables are absent',
    'beijing-12',
    without('06', '07', '10'),
    [
      'absent-table 06 一般公共预算财政拨款支出表 table-not-found',
      'absent-table 07 一般公共预算财政拨款基本支出表 table-not-found',
      'absent-table 10 财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表 table-not-found',
    ],
  ],
  [
    'all totals of 收支总表 are absent',
    'beijing-12',
    on('01', withoutRows(/[合总]计$/u)),
    ['absent-total 01 A2:D33 收入总计 total-not-found', 'absent-total 01 A2:D33 支出总计 total-not-found'],
  ],
  [
    'the total of 支出预算总表 is absent',
    'beijing-12',
    on('03', withoutRows(/^合计$/u)),
    ['absent-total 03 A2:I69 合计 total-not-found'],
  ],
  [
    'a column is of another year',
    'beijing-12',
    on('03', withColumn('上年预算数', [6, 7, 8])),
    ['column 03 J7:J9 上年预算数 column-of-another-year'],
  ],
  [
    'a column is none of the form',
    'beijing-12',
    on('03', withColumn('结转资金', [6, 7, 8])),
    ['column 03 J7:J9 结转资金 column-unknown'],
  ],
])('%s: that is told, and it is no pass', (_, pack, damage, notChecked) => {
  const result = checked(pack, damage);
  expect(told(result)).toEqual(notChecked);
  expect([result.verdict, result.findings.filter(({ severity }) => severity === 'error')]).toEqual([
    'incomplete',
    [],
  ]);
});

test('of one table alone, every other is absent', () => {
  const result = checked('beijing-12', only('10'));
  expect(result.verdict).toBe('incomplete');
  expect(told(result)).toHaveLength(11);
});

test('a few tables that are tied to one another are an excerpt, which promises no others', () => {
  const result = checked('beijing-12', only('01', '03'));
  expect([result.verdict, told(result)]).toEqual(['pass', []]);
});

describe('where somebody has said which tables are published', () => {
  test('the others are not absent', () => {
    const result = checked('beijing-12', without('06', '07', '10'), [
      '1',
      '2',
      '3',
      '4',
      '5',
      '8',
      '9',
      '11',
      '12',
    ]);
    expect(told(result).filter((each) => each.startsWith('absent-table'))).toEqual([]);
  });

  test('each of them is to be there, in an excerpt too', () => {
    const result = checked('beijing-12', only('01', '03'), ['01', '02', '03', '99']);
    expect(told(result)).toEqual([
      'absent-table 02 收入总表 table-not-found',
      'absent-table 99 table-unknown',
    ]);
    expect(result.verdict).toBe('incomplete');
  });
});

describe('a sheet that no table was recognised on', () => {
  const whole = (value: number) => ({ value, format: '#,##0' });
  const table = {
    支出: [
      ['支出预算总表'],
      ['单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['2010101', '行政运行', 30, 30, null],
      ['合计', '', 30, 30, null],
    ],
  };
  test.each<[what: string, sheet: SheetSource, expected: readonly string[]]>([
    [
      'says that it holds money, and holds some',
      [['资产情况'], ['单位：万元'], ['房屋', 12.5], ['车辆', 3.25]],
      ['sheet A1:B4 sheet-not-recognised'],
    ],
    [
      'holds whole amounts that are printed as money',
      [['资产情况'], ['单位：元'], ['房屋', whole(12_000)], ['车辆', whole(3_000)]],
      ['sheet A1:B4 sheet-not-recognised'],
    ],
    ['holds notes', [['编制说明'], ['本表单位：万元'], ['共', 12]], []],
    ['holds sums that somebody tried', [['试算'], [12.5, 3.25]], []],
  ])('and that %s', (_, sheet, expected) => {
    expect(told(checkBook(readBook(workbookOf({ ...table, 附: sheet })), rules, { numbers: ['3'] }))).toEqual(
      expected,
    );
  });
});

test.each<[what: string, sheet: SheetSource, expected: readonly string[]]>([
  [
    'a column without a total',
    procurementSheet([
      ['A-货物', 1],
      ['B-工程', 2],
    ]),
    ['column 04 B4:B5 合计 no-identity'],
  ],
  [
    'a row that no total takes in',
    summarySheet({
      income: [
        ['一、一般公共预算拨款收入', 10],
        ['本年收入合计', 10],
        ['上年结转结余', 4],
      ],
    }),
    ['absent-total 01 A1:D7 收入总计 total-not-found', 'rows 01 B7 上年结转结余 no-identity'],
  ],
  [
    'not a note beside the parts of a record',
    shanghaiThreePublicSheet([[867.5, 839, 28.5, null, null, null, 213.28]]),
    [],
  ],
])('of amounts that no identity concerns is told %s', (_, sheet, expected) => {
  expect(told(checkBook(readBook(workbookOf({ 表: sheet })), rules, { numbers: [] }))).toEqual(expected);
});

test('base sheets are no tables: nothing is absent beside them', async () => {
  expect(told(checkBook(readBook(await sample('xiaoguan-2026-data.xlsx'))))).toEqual([]);
});
