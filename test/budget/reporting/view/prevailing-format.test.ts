import { Amount } from '../../../../src/amount/amount';
import { readBook } from '../../../../src/budget/reading/read-book';
import { prevailingFormat } from '../../../../src/budget/reporting/view/prevailing-format';
import { office } from '../../locating/office';
import { workbookOf } from '../../workbook-of';
import type { CellSource, SheetSource } from '../../workbook-of';

/** The sheet of a table, the amounts of its column D in these formats from row 5 on, one after another; the others have none. */
function formatted(sheet: SheetSource, formats: readonly (string | undefined)[]): SheetSource {
  return sheet.map((cells, row) =>
    cells.map((cell, column): CellSource => {
      if (typeof cell !== 'object' || typeof cell?.value !== 'number') return cell;
      const format = column === 3 ? formats[row - 4] : undefined;
      return { value: cell.value, ...(format !== undefined && { format }) };
    }),
  );
}

/** What 03 has in D, with what an amount should be shown in there. */
test.each<[name: string, formats: readonly (string | undefined)[], amount: string, expected: string]>([
  ['most of them', ['0.00', '0.00', '0.00', '#,##0', '#,##0'], '12.5', '0.00'],
  [
    'most that show the amount',
    ['#,##0', '#,##0', '#,##0', '#,##0.0000', '#,##0.0000', '#,##0.0000', '0'],
    '12.599',
    '#,##0.0000',
  ],
  ['of two the one with more decimals', ['0', '0.00', 'yyyy/m/d', '0%', '@', '@', '@'], '12', '0.00'],
  ['General', ['0', '0', '0'], '12.5', 'General'],
  ['neither dates nor shares', ['yyyy/m/d', 'yyyy/m/d', '0.00%', '0.00%', '0.000', '@', '@'], '12', '0.000'],
])('%s', (_, formats, amount, expected) => {
  const book = readBook(workbookOf({ '03': formatted(office['03'], formats) }));
  const [table] = book.tables;
  if (!table) throw new Error('no table');
  expect(prevailingFormat(Amount.fromDecimal(amount), table, 3, book)).toBe(expected);
});

describe('where the column shows no such amount,', () => {
  const whole = ['0', '0', '0', '0', '0', '0', '0'];

  test('that of the table', () => {
    const book = readBook(workbookOf({ '03': formatted(office['03'], whole) }));
    expect(book.tables.map((table) => prevailingFormat(Amount.fromDecimal('1.5'), table, 3, book))).toEqual([
      'General',
    ]);
  });

  test('that of all tables of the set', () => {
    const allWhole: SheetSource = office['03'].map((cells) =>
      cells.map((cell) => (typeof cell === 'object' && cell ? { value: 1, format: '0' } : cell)),
    );
    const book = readBook(workbookOf({ '01': office['01'], '03': allWhole }));
    const table = book.table('expenditure');
    expect(table && prevailingFormat(Amount.fromDecimal('1.5'), table, 3, book)).toBe('0.000000');
  });
});
