import { checkBook } from '../../../../src/budget/checking/check-book';
import { staleResult } from '../../../../src/budget/identities/formula/stale-result';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { expenditureSheet, line } from '../form/expenditure-sheet';
import { testRule } from '../test-rule';
import { cases, book } from './stale-result.cases';

testRule(cases);

describe('stale-result', () => {
  it('looks one step back only', () => {
    const chain = workbookOf({
      支出: expenditureSheet([
        line('2010301-行政运行', { formula: 'E4', value: 1 }, 2),
        line('2010302-机关服务', { formula: 'D4', value: 1 }, 1),
      ]),
    });
    expect(findingsOf(staleResult, chain).map(({ cell }) => cell)).toEqual(['支出!D4']);
  });

  it('names the operands that hold something', () => {
    const [finding] = checkBook(readBook(workbookOf(book('SUM(E4:F6)', 9))), [staleResult]).findings;
    expect(finding?.cells.map(a1)).toEqual(['E4', 'E5', 'E6']);
  });

  it('does not judge a SUBTOTAL over hidden rows, filtered or not', () => {
    const sheet = workbookOf(book('SUBTOTAL(9,E4:E6)', 0.4)).sheet('支出');
    const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
    const hidden = new Workbook([new Sheet({ name: '支出', cells, hiddenRows: new Set([4]) })]);
    expect(countsOf(staleResult, hidden)).toMatchObject({ notApplicable: 1, fail: 0 });
  });
});
