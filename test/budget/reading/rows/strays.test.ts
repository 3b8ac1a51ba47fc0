import type { SheetSource } from '../../workbook-of';
import { placedFigures, tableOf } from '../reading-of';
import { balance, expenditureHeader, expenditureRows } from '../tables';

function straysOf(rows: SheetSource, header: SheetSource[number] = expenditureHeader): string[] {
  return placedFigures(tableOf([['支出总表'], header, ...expenditureRows, ...rows]).strays);
}

test('a table that is in order has none', () => {
  expect(straysOf([])).toEqual([]);
  expect(tableOf([['收支总表'], ...balance]).strays).toEqual([]);
});

test.each<[string, SheetSource, string[]]>([
  ['an amount right of the last column', [[null, null, null, null, null, null, 12.5]], ['G6=12.5']],
  ['an amount in a row without a name', [[null, null, null, 12.5]], ['D6=12.5']],
  ['a text that is an amount', [[null, null, null, '1,234.50']], ['D6=1234.5']],
  [
    'amounts in a row of words that is no row',
    [['以上合计金额', null, null, null, null, null, 3.5]],
    ['G6=3.5'],
  ],
])('%s', (_, rows, strays) => {
  expect(straysOf(rows)).toEqual(strays);
});

test.each<[string, SheetSource]>([
  ['a page number', [[null, null, null, 3]]],
  ['a page number as text', [[null, null, '12']]],
  ['a dash', [[null, null, null, '-']]],
  ['words', [[null, null, null, '无']]],
  ['an odd text that may be anything', [[null, null, null, null, null, null, '11,262,466491']]],
])('%s is none', (_, rows) => {
  expect(straysOf(rows)).toEqual([]);
});

test('numbers in a column that has a name of its own are none', () => {
  const rows: SheetSource = [['2010399-其他', '50201-办公经费', '30201-办公费', 1.5, 1.5, null, 99.5]];
  expect(straysOf(rows, [...expenditureHeader, '人数'])).toEqual([]);
  expect(straysOf(rows)).toEqual(['G6=99.5']);
});

test('amounts of an item row that stand right of its half', () => {
  const table = tableOf([['收支总表'], ...balance, [null, null, null, null, 8.5]]);
  expect(placedFigures(table.strays)).toEqual(['E9=8.5']);
});
