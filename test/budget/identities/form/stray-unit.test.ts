import { strayUnit } from '../../../../src/budget/identities/form/stray-unit';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import type { CellSource } from '../../workbook-of';
import { expenditureSheet, line } from './expenditure-sheet';

function withAmount(amount: CellSource) {
  return workbookOf({
    支出: expenditureSheet([line('2010301-行政运行', amount, 12.5), line('2010302-机关服务', 3, 3)]),
  });
}

describe('stray-unit', () => {
  test.each<[CellSource]>([[12.5], ['12.5'], [null], ['12.5万人']])('%j holds', (amount) => {
    expect(findingsOf(strayUnit, withAmount(amount))).toEqual([]);
  });

  test.each([
    ['12.5万元', 'fail', '12.5'],
    ['125000元', 'otherUnit', '12.5'],
    ['0.5亿元', 'otherUnit', '5000'],
  ])('%j fails', (amount, message, expected) => {
    expect(findingsOf(strayUnit, withAmount(amount))).toEqual([
      { cell: '支出!D4', outcome: 'fail', severity: 'warning', message, expected },
    ]);
  });

  it('is not applicable to a table without amounts', () => {
    expect(countsOf(strayUnit, workbookOf({ 支出: expenditureSheet([]) }))).toMatchObject({
      notApplicable: 1,
    });
  });
});
