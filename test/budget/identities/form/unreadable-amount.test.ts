import { checkBook } from '../../../../src/budget/checking/check-book';
import { unreadableAmount } from '../../../../src/budget/identities/form/unreadable-amount';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { workbookOf } from '../../workbook-of';
import { testRule } from '../test-rule';
import { cases, withAmounts } from './unreadable-amount.cases';

testRule(cases);

describe('unreadable-amount', () => {
  it('names an error value', () => {
    const good = workbookOf(withAmounts(null)).sheet('支出');
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
    const [finding, ...others] = checkBook(readBook(workbookOf(withAmounts('详见说明', '详见说明'))), [
      unreadableAmount,
    ]).findings;
    expect(others).toEqual([]);
    expect(finding?.values).toMatchObject({ text: '详见说明', count: 2 });
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['E4', 'F4']);
  });
});
