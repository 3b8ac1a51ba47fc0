import { checkBook } from '../../../../src/budget/checking/check-book';
import { staleResult } from '../../../../src/budget/identities/formula/stale-result';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet, line } from '../form/expenditure-sheet';

/** 0.1, 0.2 and 0.3 in E4 to E6, `见附件` in F6, and a formula in D4. */
function book(formula: string, value?: number | string) {
  const cell: CellSource = { formula, ...(value !== undefined && { value }) };
  return workbookOf({
    支出: expenditureSheet([
      line('2010301-行政运行', cell, 0.1),
      line('2010302-机关服务', 0.2, 0.2),
      line('2050803-培训支出', 0.3, 0.3, '见附件'),
    ]),
  });
}

describe('stale-result', () => {
  test.each<[string, number | string | undefined]>([
    ['E4+E5', 0.3],
    ['E4+E5', 0.30000000000000004],
    ['SUM(E4:F6)', 0.6],
    ['ROUND(E4*3.14,1)', 0.3],
    ['E4*10000', 1000],
    ['SUM(E4:E6)', undefined],
    ['SUMIF(A4:A6,"2*",E4:E6)', 5],
    ['E4/3', 5],
    ['E4+F6', 5],
    ['IF(E4>1,E4,"")', ''],
  ])('=%s with %j holds', (formula, value) => {
    expect(findingsOf(staleResult, book(formula, value))).toEqual([]);
  });

  test.each([
    ['E4+E5', 0.4, '0.4', '0.3'],
    ['E4+E5', 0.3000000001, '0.3000000001', '0.3'],
    ['SUM(E4:E6)', 0.3, '0.3', '0.6'],
    ['-E4', 0.1, '0.1', '-0.1'],
    ['ROUND(SUM(E4:E6),0)', 0.6, '0.6', '1'],
  ])('=%s with %j fails', (formula, value, observed, expected) => {
    expect(findingsOf(staleResult, book(formula, value))).toEqual([
      { cell: '支出!D4', outcome: 'fail', severity: 'error', message: 'fail', observed, expected },
    ]);
  });

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
    const [finding] = checkBook(readBook(book('SUM(E4:F6)', 9)), [staleResult]).findings;
    expect(finding?.cells.map(a1)).toEqual(['E4', 'E5', 'E6']);
  });

  it('does not judge a SUBTOTAL over hidden rows, filtered or not', () => {
    const sheet = book('SUBTOTAL(9,E4:E6)', 0.4).sheet('支出');
    const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
    const hidden = new Workbook([new Sheet({ name: '支出', cells, hiddenRows: new Set([4]) })]);
    expect(countsOf(staleResult, hidden)).toMatchObject({ notApplicable: 1, fail: 0 });
  });

  it('is not applicable to a table without formulas', () => {
    expect(
      countsOf(staleResult, workbookOf({ 支出: expenditureSheet([line('2010301-行政运行', 1, 1)]) })),
    ).toMatchObject({
      notApplicable: 1,
    });
  });
});
