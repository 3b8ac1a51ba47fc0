import { checkBook } from '../../../../src/budget/checking/check-book';
import { formulaRange } from '../../../../src/budget/identities/formula/formula-range';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { workbookOf } from '../../workbook-of';
import type { CellSource, SheetSource } from '../../workbook-of';
import { expenditureSheet, line } from '../form/expenditure-sheet';

interface Found {
  readonly at: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly severity: string;
}

function found(sheet: SheetSource): Found[] {
  return checkBook(readBook(workbookOf({ 表: sheet })), [formulaRange]).findings.map((finding) => ({
    at: a1(finding.at),
    cells: finding.cells.map(a1),
    message: finding.message,
    severity: finding.severity,
  }));
}

function total(formula: string): CellSource {
  return { formula, value: 9 };
}

/** Four rows of codes in 4 to 7, and the 合计 in row 8 with a formula in D. */
function flat(formula: string): SheetSource {
  return expenditureSheet([
    line('2010301-行政运行', 1, 1),
    line('2010302-机关服务', 2, 2),
    line('2050803-培训支出', 3, null, 3),
    line('2070199-其他支出', null),
    ['合计', null, null, total(formula), 3, 3],
  ]);
}

/** 201 in row 4 with 20103 in row 5 and its two items in 6 and 7, 205 in row 8; the 合计 in row 9. */
function tree(formula: string, classAmount: CellSource = 3): SheetSource {
  return expenditureSheet([
    ['201-一般公共服务支出', null, null, classAmount],
    ['20103-政府办公厅及相关机构事务', null, null, classAmount],
    ['2010301-行政运行', null, null, 1],
    ['2010302-机关服务', null, null, 2],
    ['205-教育支出', null, null, 4],
    ['合计', null, null, total(formula)],
  ]);
}

/** One row of codes with a formula in 合计. */
function across(formula: string, basic: CellSource, project: CellSource): SheetSource {
  return expenditureSheet([
    line('2010301-行政运行', total(formula), basic, project),
    line('2010302-机关服务', 2, 2),
  ]);
}

/** 收支总表 with formulas for 本年收入合计 (B7) and 收入总计 (B9). */
function items(thisYear: string, grandTotal: string): SheetSource {
  return [
    ['收支总表'],
    ['单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', 10, '一、一般公共服务支出', 6],
    ['二、其他收入', 2, '二、教育支出', 6],
    ['本年收入合计', total(thisYear), '本年支出合计', 12],
    ['上年结转结余', 1, '年终结转结余', 1],
    ['收入总计', total(grandTotal), '支出总计', 13],
  ];
}

describe('formula-range', () => {
  test.each<[string, SheetSource]>([
    ['a range over all rows', flat('SUM(D4:D7)')],
    ['a range that begins in the header', flat('SUM(D2:D7)')],
    ['rows one by one', flat('D4+D5+D6+D7')],
    ['several ranges', flat('SUM(D4:D5,D6)+SUM(D7)')],
    ['a subtotal', flat('SUBTOTAL(9,D4:D7)')],
    ['the columns of the total row instead', flat('E8+F8')],
    ['what cannot be read', flat('SUMIF(A4:A7,"2*",D4:D7)')],
    ['another sheet', flat('SUM(别表!D4:D7)')],
    ['another cell altogether', flat('E4')],
    ['the topmost rows', tree('D4+D8')],
    ['the leaves', tree('SUM(D6:D8)')],
    ['some of each', tree('D5+D8')],
    ['a range over headings without amounts', tree('SUM(D4:D8)', null)],
    ['columns', across('E4+F4', 1, 2)],
    ['a range of columns with blanks', across('SUM(E4:I4)', 1, 2)],
    ['the only column with an amount', across('E4', 1, null)],
    ['items and totals', items('SUM(B5:B6)', 'B7+B8')],
    ['items without their total', items('B5+B6', 'SUM(B5:B6)+B8')],
  ])('%s: holds', (_, sheet) => {
    expect(found(sheet)).toEqual([]);
  });

  test.each<[string, SheetSource, Found]>([
    [
      'a row left out',
      flat('SUM(D4:D5)'),
      { at: 'D8', cells: ['D6', 'D7'], message: 'fail', severity: 'error' },
    ],
    [
      'a row left out of a list',
      flat('D4+D5+D7'),
      { at: 'D8', cells: ['D6'], message: 'fail', severity: 'error' },
    ],
    [
      'a blank row left out',
      flat('SUM(D4:D6)'),
      { at: 'D8', cells: ['D7'], message: 'fail', severity: 'warning' },
    ],
    [
      'a row added twice',
      flat('SUM(D4:D7)+D6'),
      { at: 'D8', cells: ['D6'], message: 'surplus', severity: 'error' },
    ],
    [
      'one row left out, another added twice',
      flat('D4+D5+D5+D7'),
      { at: 'D8', cells: ['D6', 'D5'], message: 'both', severity: 'error' },
    ],
    [
      'parents added with their children',
      tree('SUM(D4:D8)'),
      { at: 'D9', cells: ['D4', 'D5'], message: 'surplus', severity: 'error' },
    ],
    [
      'a class left out, with all its rows',
      tree('SUM(D8:D8)'),
      { at: 'D9', cells: ['D4'], message: 'fail', severity: 'error' },
    ],
    [
      'a column left out',
      across('SUM(E4:E4)', 1, 2),
      { at: 'D4', cells: ['F4'], message: 'fail', severity: 'error' },
    ],
    [
      'an item left out',
      items('SUM(B5:B5)', 'B7+B8'),
      { at: 'B7', cells: ['B6'], message: 'fail', severity: 'error' },
    ],
    [
      'a total added with its items',
      items('SUM(B5:B6)', 'SUM(B5:B8)'),
      { at: 'B9', cells: ['B7'], message: 'surplus', severity: 'error' },
    ],
  ])('%s: fails', (_, sheet, finding) => {
    expect(found(sheet)).toEqual([finding]);
  });

  it('judges a parent code by its children', () => {
    const sheet = expenditureSheet([
      ['20103-政府办公厅及相关机构事务', null, null, total('SUM(D5:D6)')],
      ['2010301-行政运行', null, null, 1],
      ['2010302-机关服务', null, null, 2],
      ['2010303-机关服务', null, null, 4],
    ]);
    expect(found(sheet)).toEqual([{ at: 'D4', cells: ['D7'], message: 'fail', severity: 'error' }]);
  });

  it('counts a page subtotal as the rows above it', () => {
    const sheet = (formula: string): SheetSource =>
      expenditureSheet([
        line('2010301-行政运行', 1, 1),
        line('2010302-机关服务', 2, 2),
        ['小计', null, null, 3, 3],
        line('2050803-培训支出', 3, 3),
        ['合计', null, null, total(formula), 6],
      ]);
    expect(found(sheet('D6+D7'))).toEqual([]);
    expect(found(sheet('SUM(D4:D7)'))).toEqual([
      { at: 'D8', cells: ['D6'], message: 'surplus', severity: 'error' },
    ]);
  });

  it('says a slip that was copied across once', () => {
    const sheet = expenditureSheet([
      line('2010301-行政运行', 1, 1),
      line('2010302-机关服务', 2, 2),
      line('2050803-培训支出', 3, 3),
      ['合计', null, null, total('SUM(D4:D5)'), total('SUM(E4:E5)'), total('SUM(F4:F5)')],
    ]);
    expect(found(sheet)).toEqual([
      { at: 'D7', cells: ['D6', 'E6', 'F6', 'E7', 'F7'], message: 'fail', severity: 'error' },
    ]);
  });
});
