import { negativeAmount } from '../../../../src/budget/identities/form/negative-amount';
import { countsOf, findingsOf } from '../../findings-of';
import type { SheetSource } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';
import { expenditureSheet, line, revenueSheet } from './expenditure-sheet';

const spent = line('2010302-机关服务', 3, 3);

describe('negative-amount', () => {
  test.each<[string, SheetSource]>([
    ['positive amounts and blanks', expenditureSheet([line('2010301-行政运行', 5, 5), spent])],
    [
      'a negative amount carried over, and the total with it',
      revenueSheet([['某局', '618', -1, 1, 1, null, -2, -2]]),
    ],
    [
      'a negative item of what is carried over',
      [
        ['财政拨款收支总表'],
        ['单位：万元'],
        ['收入', null, '支出', null],
        ['项目', '预算数', '项目', '预算数'],
        ['一、一般公共预算资金', 10, '一、一般公共服务支出', 6],
        ['本年收入合计', 10, '本年支出合计', 6],
        ['上年结转结余', -4, '年终结转结余', null],
        ['一、一般公共预算资金', -4],
        ['收入总计', 6, '支出总计', 6],
      ],
    ],
  ])('%s hold', (_, sheet) => {
    expect(findingsOf(negativeAmount, workbookOf({ 表: sheet }))).toEqual([]);
  });

  test.each<[string, SheetSource, string, string]>([
    ['an expenditure', expenditureSheet([line('2010301-行政运行', 5, 6, -1), spent]), 'F4', '-1'],
    [
      'a total without a negative part',
      expenditureSheet([line('2010301-行政运行', -5, 5), spent]),
      'D4',
      '-5',
    ],
    ['a part and so its total', expenditureSheet([line('2010301-行政运行', -5, -5), spent]), 'E4', '-5'],
    ['a bracketed text', expenditureSheet([line('2010301-行政运行', '5.0', '(5.0)'), spent]), 'E4', '-5'],
    ['a source of revenue', revenueSheet([['某局', '618', 3, 3, 4, -1, null, null]]), 'F5', '-1'],
  ])('%s fails', (_, sheet, cell, observed) => {
    expect(findingsOf(negativeAmount, workbookOf({ 表: sheet }))).toEqual([
      { cell: `表!${cell}`, outcome: 'fail', severity: 'warning', message: 'fail', observed },
    ]);
  });

  it('is not applicable to a table without amounts', () => {
    expect(countsOf(negativeAmount, workbookOf({ 表: expenditureSheet([]) }))).toMatchObject({
      notApplicable: 1,
    });
  });
});
