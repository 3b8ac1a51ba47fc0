import { unitStated } from '../../../../src/budget/identities/form/unit-stated';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { expenditureSheet, line } from './expenditure-sheet';

const rows = [line('2010301-行政运行', 5, 5), line('2010302-机关服务', 3, 3)];

describe('unit-stated', () => {
  test.each([
    ['支出预算总表', '金额单位：万元'],
    ['支出预算总表', '单位:元'],
    ['支出预算总表（单位：万元）', ''],
  ])('%s %s holds', (title, unit) => {
    const book = workbookOf({ 支出: expenditureSheet(rows, { title, unit }) });
    expect(findingsOf(unitStated, book)).toEqual([]);
    expect(countsOf(unitStated, book)).toMatchObject({ pass: 1 });
  });

  test.each([
    ['支出预算总表', ''],
    ['支出预算总表', '编制单位：某局'],
  ])('%s %s fails', (title, unit) => {
    expect(findingsOf(unitStated, workbookOf({ 支出: expenditureSheet(rows, { title, unit }) }))).toEqual([
      { cell: '支出!A1', outcome: 'fail', severity: 'warning', message: 'fail' },
    ]);
  });

  it('is not applicable to a table without amounts', () => {
    const book = workbookOf({ 支出: expenditureSheet([['合计']], { unit: '' }) });
    expect(countsOf(unitStated, book)).toMatchObject({ notApplicable: 1, fail: 0 });
  });
});
