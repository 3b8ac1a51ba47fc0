import { checkBook } from '../../../../src/budget/checking/check-book';
import { typedOverFormula } from '../../../../src/budget/identities/formula/typed-over-formula';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource, SheetSource } from '../../workbook-of';
import { expenditureSheet, line, revenueSheet } from '../form/expenditure-sheet';

/** Five rows whose 合计 in D is a formula, or what a test types there. */
function totals(...typed: readonly CellSource[]): SheetSource {
  return expenditureSheet(
    ['2010301-行政运行', '2010302-机关服务', '2010303-机关服务', '2050803-培训支出', '2070199-其他支出'].map(
      (code, i) => {
        const formula: CellSource = { formula: `E${i + 4}+F${i + 4}`, value: i + 1 };
        return line(code, i < typed.length ? (typed[i] ?? null) : formula, i + 1);
      },
    ),
  );
}

describe('typed-over-formula', () => {
  test.each<[string, SheetSource]>([
    ['formulas only', totals()],
    ['a blank', totals(null)],
    ['three of five typed', totals(1, 2, 3)],
    ['all typed', totals(1, 2, 3, 4, 5)],
  ])('%s: holds', (_, sheet) => {
    expect(findingsOf(typedOverFormula, workbookOf({ 表: sheet }))).toEqual([]);
  });

  test.each<[string, SheetSource, string, string]>([
    ['a number in a total column', totals(1), 'D4', '1'],
    ['a text in a total column', totals('1.5'), 'D4', '1.5'],
    [
      'a number in the total row',
      revenueSheet([
        ['某局', '618001', 3, 3, 2, 1, null, null],
        ['某中心', '618002', 3, 3, 2, 1, null, null],
        [
          '合计',
          null,
          ...['C', 'D', 'E'].map((column) => ({ formula: `SUM(${column}5:${column}6)`, value: 6 })),
          2,
        ],
      ]),
      'F7',
      '2',
    ],
  ])('%s: fails', (_, sheet, cell, observed) => {
    expect(findingsOf(typedOverFormula, workbookOf({ 表: sheet }))).toEqual([
      { cell: `表!${cell}`, outcome: 'fail', severity: 'warning', message: 'fail', observed },
    ]);
  });

  it('shows the nearest formula', () => {
    const [finding] = checkBook(readBook(workbookOf({ 表: totals(1) })), [typedOverFormula]).findings;
    expect(finding && a1(finding.at)).toBe('D4');
    expect(finding?.values).toMatchObject({ formulas: 4, example: 'D5', formula: '=E5+F5' });
  });

  it('is not applicable where no totals are formulas', () => {
    expect(countsOf(typedOverFormula, workbookOf({ 表: totals(1, 2, 3, 4, 5) }))).toMatchObject({
      notApplicable: 1,
    });
  });
});
