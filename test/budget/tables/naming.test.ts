import { nameIn } from '../../../src/budget/tables/naming';
import type { CellValue } from '../../../src/workbook/cell';

test.each<readonly [value: CellValue, name: string | undefined]>([
  ['本年收入合计', '本年收入合计'],
  [' 小计 ', '小计'],
  ['2、上年结转结余', '2、上年结转结余'],
  ['Total', 'Total'],
  ['12. 362000', undefined],
  ['11,262,466491', undefined],
  ['12.36万元', undefined],
  ['—', undefined],
  ['无', undefined],
  ['XX', undefined],
  ['', undefined],
  [12.5, undefined],
  [null, undefined],
])('%j holds the name %j', (value, name) => {
  expect(nameIn({ row: 0, column: 0, value })).toBe(name);
});
