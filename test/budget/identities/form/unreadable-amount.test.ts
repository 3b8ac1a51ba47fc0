import { checkBook } from '../../../../src/budget/checking/check-book';
import { unreadableAmount } from '../../../../src/budget/identities/form/unreadable-amount';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet, line } from './expenditure-sheet';

function withAmounts(...amounts: readonly CellSource[]) {
  return workbookOf({
    支出: expenditureSheet([line('2010301-行政运行', 5, ...amounts), line('2010302-机关服务', 3, 3)]),
  });
}

describe('unreadable-amount', () => {
  test.each<[string, CellSource]>([
    ['a number', 2.5],
    ['a text that is an amount', '2.50'],
    ['a blank', null],
    ['a dash', '--'],
    ['a formula with its result', { formula: 'D4', value: 5 }],
    ['a formula that can be worked out', { formula: 'D4-1' }],
    ['a formula that shows nothing', { formula: 'IF(D4>9,D4,"")', value: '' }],
    ['a placeholder (placeholder)', 'x,xxx'],
  ])('%s holds', (_, amount) => {
    expect(findingsOf(unreadableAmount, withAmounts(amount))).toEqual([]);
  });

  test.each<[CellSource, string, string]>([
    ['见附件', 'fail', 'error'],
    ['12.3.4', 'fail', 'error'],
    ['无', 'nothing', 'warning'],
    [{ formula: 'VLOOKUP(A4,X1:Y9,2,0)' }, 'formula', 'error'],
  ])('%j fails', (amount, message, severity) => {
    expect(findingsOf(unreadableAmount, withAmounts(amount))).toEqual([
      { cell: '支出!E4', outcome: 'fail', severity, message },
    ]);
  });

  it('names an error value', () => {
    const good = withAmounts(null).sheet('支出');
    const cells = [
      ...(good?.rows.flatMap((row) => row.cells) ?? []),
      { row: 3, column: 4, value: { error: '#REF!' } },
    ];
    const [finding] = checkBook(readBook(new Workbook([new Sheet({ name: '支出', cells })])), [
      unreadableAmount,
    ]).findings;
    expect(finding).toMatchObject({
      message: 'error',
      values: { text: '#REF!', count: 1 },
      at: { row: 3, column: 4 },
    });
  });

  it('says the same words once a table', () => {
    const [finding, ...others] = checkBook(readBook(withAmounts('详见说明', '详见说明')), [
      unreadableAmount,
    ]).findings;
    expect(others).toEqual([]);
    expect(finding?.values).toMatchObject({ text: '详见说明', count: 2 });
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['E4', 'F4']);
  });

  it('is not applicable to a table without amounts', () => {
    expect(countsOf(unreadableAmount, workbookOf({ 支出: expenditureSheet([]) }))).toMatchObject({
      notApplicable: 1,
    });
  });
});
