import { packs } from '../../../../src/budget/layouts/packs';
import { HeaderSearch, vocabularyOf } from '../../../../src/budget/reading/recognition/header';
import { a1 } from '../../../../src/workbook/address';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { balance, expenditure, expenditureHeader, shanghaiExpenditure } from '../tables';

/** The header of a table in one line a column, from the top down: `C 支出/项目`; its rows on a line before. */
function headerOf(
  rows: SheetSource,
  table = 'beijing-12/expenditure',
  merges: readonly string[] = [],
): string[] {
  const [pack, key] = table.split('/');
  const layout = packs.find((each) => each.key === pack)?.tables.find((each) => each.key === key);
  const sheet = workbookOf({ S: rows }, { S: merges }).sheet('S');
  const header = layout && sheet && new HeaderSearch(sheet, 0, rows.length).find(vocabularyOf(layout));
  if (!header) return [];
  return [
    `rows ${header.rows.map(({ index }) => index + 1).join(' ')}`,
    ...header.columns.map(({ column, leaf, above, ofAnotherYear }) => {
      const texts = [...above].reverse().concat(leaf).join('/');
      return `${a1({ row: 0, column }).slice(0, -1)} ${texts}${ofAnotherYear ? ' (another year)' : ''}`;
    }),
  ];
}

const keys = ['A 支出功能分类科目', 'B 政府支出经济分类科目', 'C 部门支出经济分类科目'];
const plain = ['rows 1', ...keys, 'D 合计', 'E 基本支出', 'F 项目支出'];

test('one row', () => {
  expect(headerOf(expenditure)).toEqual(plain);
});

test('line breaks within a cell', () => {
  const broken = expenditureHeader.map((text) => `${text.slice(0, 2)}\r\n${text.slice(2)}`);
  expect(headerOf([broken])).toEqual(plain);
});

test('texts that go on in the next row', () => {
  const rows = [
    ['支出功能', '政府支出', '部门支出', '合计', '基本', '项目'],
    ['分类科目', '经济分类科目', '经济分类科目', null, '支出', '支出'],
  ];
  expect(headerOf(rows)).toEqual([
    'rows 1 2',
    'A 支出功能/分类科目',
    'B 政府支出/经济分类科目',
    'C 部门支出/经济分类科目',
    'D 合计',
    'E 基本/支出',
    'F 项目/支出',
  ]);
});

test('headings over several columns, merged or pasted flat', () => {
  const expected = ['rows 1 2', 'A 收入/项目', 'B 收入/预算数', 'C 支出/项目', 'D 支出/预算数'];
  expect(headerOf(balance, 'beijing-12/revenue-and-expenditure')).toEqual(expected);
  expect(headerOf(balance, 'beijing-12/revenue-and-expenditure', ['A1:B1', 'C1:D1'])).toEqual(expected);
});

test('three rows', () => {
  const rows = [
    ['项目', null, null, null, '支出预算'],
    ['功能分类科目编码', null, null, '功能分类科目名称', '合计', '基本支出', '项目支出'],
    ['类', '款', '项'],
    ['201', '03', '01', '行政运行', 1, 1],
  ];
  const merges = ['A1:D1', 'E1:G1', 'A2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'];
  const code = '项目/功能分类科目编码';
  expect(headerOf(rows, 'shanghai-9/expenditure', merges)).toEqual([
    'rows 1 2 3',
    `A ${code}/类`,
    `B ${code}/款`,
    `C ${code}/项`,
    'D 项目/功能分类科目名称',
    'E 支出预算/合计',
    'F 支出预算/基本支出',
    'G 支出预算/项目支出',
  ]);
});

test.each([
  [['1', '2', '3', '4', '5', '6']],
  [[1, 2, 3, 4, 5, 6]],
  [['栏次', null, null, 1, 2, 3]],
  [['甲', '乙', '丙', '1=2+3', '2', '3']],
  [['甲', '乙', '丙', '（1）', '（2）', '（3）']],
])('the numbers of the columns belong to the header and name nothing: %j', (numbers) => {
  const [, ...columns] = plain;
  expect(headerOf([expenditureHeader, numbers, ...expenditure.slice(1)])).toEqual(['rows 1 2', ...columns]);
});

test('a unit behind a name is not part of it', () => {
  const texts = ['合计（元）', '基本支出（单位：元）', '项目支出(万元)'];
  expect(headerOf([[...expenditureHeader.slice(0, 3), ...texts]])).toEqual(plain);
});

test('其中 in the cell of what it is said of', () => {
  const texts = ['合计', '基本支出', '项目支出', '其中：上缴上级支出'];
  expect(headerOf([[...expenditureHeader.slice(0, 3), ...texts]]).at(-1)).toBe('G 其中/上缴上级支出');
});

test('figures of another year are told from those of this one', () => {
  const rows = [
    ['支出功能分类科目', '2025年执行数', '2026年预算数', null, null, '2026年预算数比2025年执行数'],
    [null, null, '合计', '基本支出', '项目支出', '增减额', '增减%'],
  ];
  expect(headerOf(rows)).toEqual([
    'rows 1 2',
    'A 支出功能分类科目',
    'B 2025年执行数 (another year)',
    'C 预算数/合计',
    'D 预算数/基本支出',
    'E 预算数/项目支出',
    'F 2026年预算数比2025年执行数/增减额 (another year)',
    'G 2026年预算数比2025年执行数/增减% (another year)',
  ]);
});

test('the only year is this year', () => {
  const rows = balance.map((row) => row.map((cell) => (cell === '预算数' ? '2026年预算数' : cell)));
  expect(headerOf(rows, 'beijing-12/revenue-and-expenditure')).toContain('B 收入/预算数');
});

test('上年结转 is no other year', () => {
  const rows = [['单位名称', '合计', '上年结转结余', '上年预算数']];
  expect(headerOf(rows, 'beijing-12/revenue')).toEqual([
    'rows 1',
    'A 单位名称',
    'B 合计',
    'C 上年结转结余',
    'D 上年预算数 (another year)',
  ]);
});

test('title, unit and blank rows before it are passed over, data after it are not taken in', () => {
  const rows = [['支出总表'], ['部门：某局', null, null, '单位：元'], [], ...expenditure];
  expect(headerOf(rows)[0]).toBe('rows 4');
});

test('class names do not make a header row, nor does a row of totals', () => {
  expect(headerOf(shanghaiExpenditure, 'shanghai-9/expenditure')[0]).toBe('rows 1 2');
  expect(headerOf([['合计'], ['合计', '总计']])).toEqual([]);
});

test('words of other things make none', () => {
  expect(headerOf([['目录'], ['一、部门概况'], ['二、收支总表', '3']])).toEqual([]);
});
