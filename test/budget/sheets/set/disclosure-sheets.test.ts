import type { DisclosureSet, SetTable } from '../../../../src/budget/disclosure/set/set-table';
import { disclosureSheets } from '../../../../src/budget/sheets/set/disclosure-sheets';
import { WRAPPED_LINE_HEIGHT, lineCount } from '../../../../src/workbook/wrapped-text';
import type { CellPlan, SheetPlan } from '../../../../src/workbook/sheet-plan';
import { amount, CODES, smallSet, table, text } from './small-set';

function setOf(...tables: readonly SetTable[]): DisclosureSet {
  return { ...smallSet, tables };
}

const live = disclosureSheets(smallSet, { totals: 'formulas' });
const plain = disclosureSheets(smallSet, { totals: 'values' });

function sheet(name: string, sheets: readonly SheetPlan[] = live): SheetPlan {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

function cell(
  name: string,
  row: number,
  column: number,
  sheets?: readonly SheetPlan[],
): CellPlan | undefined {
  return sheet(name, sheets).rows[row]?.cells[column];
}

const EXPENDITURE = "03 支出 A&B's 表";
/** Its rows of figures begin below marking, title, unit and two rows of header. */
const BODY = 5;

test('the contents lead to every table', () => {
  const entries = sheet('目录').rows.slice(4);
  expect(entries.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['预算01表', '收支总表'],
    ['预算03表', '支出预算总表'],
    ['06', '一般公共预算财政拨款支出表'],
    ['预算08表', '政府性基金预算财政拨款支出表'],
    ['12', '项目支出绩效表（含各项目的绩效目标、各级指标和本年指标值）'],
  ]);
  expect(entries.map(({ cells }) => cells.map(({ link }) => link))).toEqual(
    smallSet.tables.map((each) => [each.sheet, each.sheet]),
  );
});

test('above the figures: marking, title over all columns, who prepared it and the unit, header', () => {
  const { rows, merges, frozenRows, page } = sheet(EXPENDITURE);
  const top = rows.slice(0, BODY).map(({ cells }) => cells.map(({ value }) => value));
  expect(top).toEqual([
    ['预算03表'],
    ['支出预算总表', null, null, null, null, null],
    ['编制部门：北京市朝阳区人民政府小关街道办事处', null, null, null, null, '金额单位：万元'],
    ['科目编码及名称', '政府支出经济分类科目', '合计', '其中', null, null],
    [null, null, null, '基本支出', '项目支出', '对附属单位补助支出'],
  ]);
  expect(merges).toEqual([
    { top: 1, left: 0, bottom: 1, right: 5 },
    { top: 3, left: 0, bottom: 4, right: 0 },
    { top: 3, left: 1, bottom: 4, right: 1 },
    { top: 3, left: 2, bottom: 4, right: 2 },
    { top: 3, left: 3, bottom: 3, right: 5 },
    { top: BODY + CODES.length, left: 0, bottom: BODY + CODES.length, right: 1 },
    { top: BODY + CODES.length + 1, left: 0, bottom: BODY + CODES.length + 1, right: 5 },
  ]);
  expect(frozenRows).toBe(BODY);
  expect(page).toMatchObject({ orientation: 'landscape', repeatedRows: BODY });
  expect(sheet('06').page).toMatchObject({ orientation: 'portrait', repeatedRows: 3 });
});

test.each<[string, CellPlan | undefined, CellPlan]>([
  [
    'a title',
    cell('06', 0, 0),
    { value: '一般公共预算财政拨款支出表', style: { font: '黑体', size: 16, horizontal: 'center' } },
  ],
  [
    'a heading',
    cell('06', 2, 0),
    { value: '项目', style: { font: '宋体', border: true, horizontal: 'center', wrap: true } },
  ],
  [
    'a text like a formula',
    cell(EXPENDITURE, BODY, 0),
    { value: '=1+1', style: { format: '@', horizontal: 'left', wrap: true } },
  ],
  [
    'a typed amount',
    cell(EXPENDITURE, BODY, 3),
    { value: 0.000001, style: { format: '#,##0.000000', horizontal: 'right' } },
  ],
  [
    'a live total',
    cell(EXPENDITURE, BODY, 2),
    { value: 0.000001, formula: 'D6+E6', style: { format: '#,##0.000000;-#,##0.000000;', border: true } },
  ],
  [
    'a total that is 0',
    cell('预算01表', 9, 3),
    { value: 0, formula: 'B9-D9', style: { format: '#,##0.000000' } },
  ],
  ['a live total over nothing', cell('06', 19, 2), { value: 0, style: { format: '#,##0.00;-#,##0.00;' } }],
  ['that as a value', cell('06', 19, 2, plain), { value: null, style: { format: '#,##0.00' } }],
  ['nothing', cell(EXPENDITURE, BODY, 5), { value: null, style: { border: true, horizontal: 'right' } }],
  ['what is open', cell('06', 21, 2), { value: null, style: { fill: 'FFF2CC', border: true } }],
  ['the name of a total', cell('预算01表', 8, 0), { value: '本年收入合计', style: { horizontal: 'center' } }],
])('%s', (_, actual, expected) => {
  expect(actual).toMatchObject(expected);
  expect(actual?.style?.bold).toBeUndefined();
});

test('as values, nothing is a formula', () => {
  const formulas = plain.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ formula }) => formula)),
  );
  expect(formulas.filter(Boolean)).toEqual([]);
});

test('codes without names stand in the middle, with names at the left', () => {
  const columns = [
    { key: 'a', headings: [], holds: 'code' },
    { key: 'b', headings: [], holds: 'code' },
  ] as const;
  const rows = [{ kind: 'data', cells: [text('02'), text('0211-后勤服务')] }] as const;
  const [, plan] = disclosureSheets(setOf({ ...table, columns, rows }), { totals: 'values' });
  expect(plan?.rows.at(-1)?.cells.map(({ style }) => style?.horizontal)).toEqual(['center', 'left']);
});

test('a text over several rows makes them high enough together', () => {
  const { rows, widths } = sheet('12');
  const goal = rows[3]?.cells[2]?.value;
  const heights = rows.slice(3).map(({ height = 0 }) => height);
  const lines = lineCount(typeof goal === 'string' ? goal : '', widths[2] ?? 0);
  expect(lines).toBeGreaterThan(5);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(lines * WRAPPED_LINE_HEIGHT);
  expect(heights[2]).toBeGreaterThan(heights[0] ?? 0);
});

test('no row is higher than Excel allows', () => {
  const rows = [{ kind: 'data', cells: [text('长'.repeat(5_000)), amount('1')] }] as const;
  const columns = [
    { key: 'a', headings: [], holds: 'text' },
    { key: 'b', headings: [], holds: 'amount' },
  ] as const;
  const [, plan] = disclosureSheets(setOf({ ...table, columns, rows }), { totals: 'values' });
  expect(plan?.rows.at(-1)?.height).toBe(409);
});

describe('columns', () => {
  test.each(['12345678901.123456', '-0.1', '1'])('%s fits', (decimal) => {
    const columns = Array.from({ length: 20 }, (_, i) => ({
      key: `${i}`,
      headings: [],
      holds: 'amount' as const,
    }));
    const rows = [{ kind: 'data' as const, cells: columns.map(() => amount(decimal)) }];
    const [, plan] = disclosureSheets(setOf({ ...table, columns, rows }), { totals: 'values' });
    const [whole = ''] = decimal.split('.');
    const printed = Number(whole).toLocaleString('en-US').length + '.000000'.length;
    expect(Math.min(...(plan?.widths ?? []))).toBeGreaterThan(printed + 1);
  });

  test.each([
    ['预算01表', 86],
    ['预算08表', 86],
    [EXPENDITURE, 126],
  ])('of %s fill the page', (name, page) => {
    expect(sheet(name).widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(page, 0);
  });
});

test.each([
  ['a name twice', ['06', '06']],
  ['names that differ in case alone', ['a', 'A']],
  ['the name of the contents', ['目录']],
  ['a name of 32 characters', ['长'.repeat(32)]],
  ['no name', ['']],
  ['a forbidden character', ['03/支出']],
  ['an apostrophe at the end', ["03'"]],
])('refuses %s', (_, names) => {
  const tables = names.map((name) => ({ ...table, sheet: name }));
  expect(() => disclosureSheets(setOf(...tables), { totals: 'values' })).toThrow(RangeError);
});
