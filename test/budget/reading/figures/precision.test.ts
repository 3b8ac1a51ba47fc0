import { decimalsPrinted } from '../../../../src/budget/reading/figures/precision';
import type { CellSource } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';
import { tableOf } from '../reading-of';
import { expenditureHeader } from '../tables';

function decimalsOf(...cells: CellSource[]): number {
  return decimalsPrinted(workbookOf({ S: [cells] }).sheets[0]?.rows.flatMap((row) => row.cells) ?? []);
}

test.each<[number, string, CellSource[]]>([
  [
    2,
    'formats',
    [
      { value: 1, format: '#,##0.00' },
      { value: 2.5, format: '0.00' },
    ],
  ],
  [6, 'typed texts, zeros and all', ['36.000000', '1,234.500000']],
  [2, 'the most that a number has, where nothing shows any', [1, 2.5, 3.25]],
  [0, 'whole numbers', [1, 2, 3]],
  [2, 'most of the cells, not the odd one', ['1.00', '2.00', '3.5', '4.00']],
  [6, 'the finer where as many show it', ['1.00', '2.000000']],
  [2, 'formats before bare numbers', [{ value: 1.5, format: '0.00' }, 1.23456]],
  [0, 'no division', [1 / 3, 2]],
  [0, 'nothing at all', []],
  [0, 'words and errors', ['无', 'abc']],
  [2, 'texts that are surely amounts only', ['1.00', '11,262,466491', '12. 362000']],
])('%i decimals by %s', (decimals, _, cells) => {
  expect(decimalsOf(...cells)).toBe(decimals);
});

test('only the columns of amounts count', () => {
  const header = [...expenditureHeader, '增长率'];
  const { decimals } = tableOf([
    ['支出总表'],
    header,
    ['2010302-一般行政管理事务', null, null, '1.00', '1.00', null, '0.123456'],
  ]);
  expect(decimals).toBe(2);
});
