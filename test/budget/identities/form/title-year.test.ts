import { titleYear } from '../../../../src/budget/identities/form/title-year';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';
import { expenditureSheet, line, revenueSheet } from './expenditure-sheet';

/** Three tables of the titles given. */
function titled(...[expenditure, revenue, again]: readonly [string, string, string]) {
  const rows = [line('2010301-行政运行', 5, 5), line('2010302-机关服务', 3, 3)];
  return workbookOf({
    支出: expenditureSheet(rows, { title: `${expenditure}支出预算总表` }),
    收入: revenueSheet([['某局', '618', 5, 5, 5]], `${revenue}收入预算总表`),
    支出二: expenditureSheet(rows, { title: `${again}部门支出预算总表` }),
  });
}

describe('title-year', () => {
  test.each<[string, string, string]>([
    ['2026年', '2026年', '2026年'],
    ['2026年', '二〇二六年', '２０２６年度'],
    ['', '2026年', '2026年'],
    ['', '', ''],
    ['预算03表 ', '2025年', '2026年'],
  ])('%j, %j and %j hold', (...titles) => {
    expect(findingsOf(titleYear, titled(...titles))).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    ['2025年', '2026年', '2026年', '支出!A1'],
    ['2026年', '二○二五年', '2026 年', '收入!A1'],
    ['2026年', '2026年', '2062年', '支出二!A1'],
  ])('%j, %j and %j fail', (a, b, c, cell) => {
    expect(findingsOf(titleYear, titled(a, b, c))).toEqual([
      { cell, outcome: 'fail', severity: 'warning', message: 'fail' },
    ]);
  });

  it('is not applicable where no title names a year', () => {
    expect(countsOf(titleYear, titled('', '', ''))).toMatchObject({ notApplicable: 1, pass: 0 });
  });
});
