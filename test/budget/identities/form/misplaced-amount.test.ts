import { checkBook } from '../../../../src/budget/checking/check-book';
import { misplacedAmount } from '../../../../src/budget/identities/form/misplaced-amount';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet } from './expenditure-sheet';
import { testRule } from '../test-rule';
import { cases, rows } from './misplaced-amount.cases';

/** 收支总表 with the last rows of a test. */
function balanceSheet(...last: readonly (readonly CellSource[])[]) {
  return workbookOf({
    总表: [
      ['收支总表'],
      ['单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', 10, '一、一般公共服务支出', 6],
      ['二、其他收入', 2, '二、教育支出', 6],
      ...last,
    ],
  });
}

testRule(cases);

describe('misplaced-amount', () => {
  it('says the strays of a table once', () => {
    const strays = [
      [null, null, null, 12.5],
      [null, null, null, 1.25, 1.25],
    ];
    const book = readBook(workbookOf({ 支出: expenditureSheet([...rows, ...strays]) }));
    const [finding, ...others] = checkBook(book, [misplacedAmount]).findings;
    expect(others).toEqual([]);
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['D6', 'D7', 'E7']);
    expect(finding?.values.places).toEqual({ zh: 'D6、D7、E7', en: 'D6, D7, E7' });
  });

  it('names the items of amounts that stand away from their name', () => {
    const book = balanceSheet([null, '本年收入合计', 12, '本年支出合计'], [null, null, null, 12]);
    const [finding, ...others] = checkBook(readBook(book), [misplacedAmount]).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'displaced',
      values: { places: { zh: 'C7（本年收入合计）、D8（本年支出合计）' } },
    });
    expect(finding && [finding.at, ...finding.cells].map(a1)).toEqual(['C7', 'D8']);
  });
});
