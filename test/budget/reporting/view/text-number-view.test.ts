import { checkBook } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import { textNumberViews } from '../../../../src/budget/reporting/view/text-number-view';
import { a1, addressName } from '../../../../src/workbook/address';
import { sample } from '../../../samples/sample';
import type { Amounts } from '../books';
import { expenditureSheet } from '../books';
import { workbookOf } from '../../workbook-of';

function viewsOf(...rows: readonly Amounts[]): string[] {
  const { book, findings } = checkBook(readBook(workbookOf({ 支出: expenditureSheet(rows) })));
  return textNumberViews(findings, book).map(({ at, amount, decimals }) => `${a1(at)} ${amount} ${decimals}`);
}

test.each<[string, Amounts, string[]]>([
  ['numbers', [30, 20, 10], []],
  ['texts', ['30.00', '20.00', '10.00'], ['D4 30.00 2', 'E4 20.00 2', 'F4 10.00 2']],
  ['grouped texts', ['1,030.5', 1020, 10.5], ['D4 1030.5 1']],
  ['what is odd is a matter of its own', ['30,00', 20, 10], []],
  ['more digits than a number has', ['12345678901234567.89', 0, 0], []],
])('%s', (_, row, expected) => {
  expect(viewsOf(row)).toEqual(expected);
});

test('of the pasted sample, hundreds', async () => {
  const { book, findings } = checkBook(readBook(await sample('xiaoguan-2026-pasted.xlsx')));
  const cells = textNumberViews(findings, book).map(({ at }) => addressName(at));
  expect(cells).toHaveLength(324);
  expect(new Set(cells).size).toBe(324);
});
