import type { SheetSource } from '../../workbook-of';
import { nationalGeneralBudgetSheet } from '../../sheet-sources/general-budget';
import { placedFigures, rowsOf, tableOf } from '../reading-of';

const sources = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入'];
const others = ['事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入', '使用非财政拨款结余'];
const columns = ['合计', '上年结转', ...sources, '事业收入', null, ...others];
const fees = [...new Array<null>(5).fill(null), '金额', '其中：教育收费'];

test('revenue by functional code, with what was carried in and education fees', () => {
  const table = tableOf([
    ['部门收入总表'],
    ['单位：万元'],
    ['科目', null, ...columns],
    ['科目编码', '科目名称', ...fees],
    ['合计', null, 320, 20, 250, null, null, 40, 15, null, null, null, 10],
    ['205', '教育支出', 320, 20, 250, null, null, 40, 15, null, null, null, 10],
  ]);
  expect(table.pack.key).toBe('national-budget-9');
  const figures =
    'total=320 carried-in=20 this-year.general=250 this-year.undertaking=40 education-fees=15 this-year.other=10';
  expect(rowsOf(table)).toEqual([`total: 合计 ${figures}`, `205 ${figures}`]);
});

describe('a sheet without any column that names rows', () => {
  const nameless = (...rows: SheetSource): SheetSource => [
    ['部门收入总表'],
    ['单位：万元'],
    columns,
    fees,
    ...rows,
  ];
  const record = [320, 20, 250, 40, null, null, null, null, null, null, 10];

  test('has one record', () => {
    const table = tableOf(nameless(record));
    expect(placedFigures(table.strays)).toEqual([]);
    expect(rowsOf(table)).toEqual([
      'total=320 carried-in=20 this-year.general=250 this-year.government-fund=40 this-year.other=10',
    ]);
  });

  test('has a record a row where there are several', () => {
    expect(rowsOf(tableOf(nameless(record, record)))).toHaveLength(2);
  });
});

test('last year beside this year, and what has changed', () => {
  const table = tableOf(
    nationalGeneralBudgetSheet([
      ['合计', null, 90, 100, 60, 40, 10, '11.11'],
      ['2010301', '行政运行', 90, 100, 60, 40, 10, '11.11%'],
    ]),
  );
  expect(table.pack.key).toBe('national-budget-9');
  expect(table.unread).toEqual([]);
  const figures = 'last-year=90 total=100 basic=60 project=40 increase=10';
  expect(rowsOf(table)).toEqual([`total: 合计 ${figures}`, `2010301 ${figures}`]);
});

test('本年收入 and 上年结转 above their parts, and a column for each fund', () => {
  const table = tableOf([
    ['财政拨款收支总表'],
    ['单位：万元'],
    ['收入', null, '支出'],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ['一、本年收入', 300, '一、本年支出', 320, 280, 40],
    ['（一）一般公共预算拨款', 260, '（一）一般公共服务支出', 280, 280],
    ['（二）政府性基金预算拨款', 40, '（二）城乡社区支出', 40, null, 40],
    ['二、上年结转', 20, '二、结转下年'],
    ['（一）一般公共预算拨款', 20],
    ['收入总计', 320, '支出总计', 320, 280, 40],
  ]);
  expect(table.pack.key).toBe('national-budget-9');
  expect(rowsOf(table, 0)).toEqual([
    'this-year total=300',
    'general total=260',
    'government-fund total=40',
    'carried-in total=20',
    'carried-in.general total=20',
    'grand-total total=320',
  ]);
  expect(rowsOf(table, 1)).toEqual([
    'this-year total=320 general=280 government-fund=40',
    '201 total=280 general=280',
    '212 total=40 government-fund=40',
    'carried-out',
    'grand-total total=320 general=280 government-fund=40',
  ]);
});

test('a table that has more columns than others read is of the pack that reads them', () => {
  const kinds = ['合计', '因公出国（境）费', '公务接待费'];
  const three = tableOf([
    ['一般公共预算“三公”经费支出表'],
    ['单位：万元'],
    ['2025年预算数', null, null, '2026年预算数'],
    [...kinds, ...kinds],
    [3, 1, 2, 5, 2, 3],
  ]);
  expect(three.pack.key).toBe('national-budget-9');
  expect(three.unread).toEqual([]);
});
