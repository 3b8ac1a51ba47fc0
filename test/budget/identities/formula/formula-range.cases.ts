import { formulaRange } from '../../../../src/budget/identities/formula/formula-range';
import { expenditureSheet, line } from '../form/expenditure-sheet';
import type { CellSource, SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

export function total(formula: string): CellSource {
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

export const cases: RuleCases = {
  rule: formulaRange,
  holds: [
    { name: 'a range over all rows', sheets: { 表: flat('SUM(D4:D7)') } },
    { name: 'a range that begins in the header', sheets: { 表: flat('SUM(D2:D7)') } },
    { name: 'rows one by one', sheets: { 表: flat('D4+D5+D6+D7') } },
    { name: 'several ranges', sheets: { 表: flat('SUM(D4:D5,D6)+SUM(D7)') } },
    { name: 'a subtotal', sheets: { 表: flat('SUBTOTAL(9,D4:D7)') } },
    { name: 'the columns of the total row instead', sheets: { 表: flat('E8+F8') } },
    { name: 'what cannot be read', sheets: { 表: flat('SUMIF(A4:A7,"2*",D4:D7)') }, pass: 0 },
    { name: 'another sheet', sheets: { 表: flat('SUM(别表!D4:D7)') }, pass: 0 },
    { name: 'another cell altogether', sheets: { 表: flat('E4') }, pass: 0 },
    { name: 'one of the rows', sheets: { 表: flat('SUM(D4)') }, pass: 0 },
    { name: 'the topmost rows', sheets: { 表: tree('D4+D8') } },
    { name: 'the leaves', sheets: { 表: tree('SUM(D6:D8)') } },
    { name: 'some of each', sheets: { 表: tree('D5+D8') } },
    { name: 'a range over headings without amounts', sheets: { 表: tree('SUM(D4:D8)', null) } },
    { name: 'columns', sheets: { 表: across('E4+F4', 1, 2) } },
    { name: 'a range of columns with blanks', sheets: { 表: across('SUM(E4:I4)', 1, 2) } },
    { name: 'the only column with an amount', sheets: { 表: across('E4', 1, null) }, pass: 0 },
    { name: 'items and totals', sheets: { 表: items('SUM(B5:B6)', 'B7+B8') } },
    { name: 'items without their total', sheets: { 表: items('B5+B6', 'SUM(B5:B6)+B8') } },
  ],
  fails: [
    {
      name: 'a row left out',
      sheets: { 表: flat('SUM(D4:D5)') },
      findings: [{ cell: '表!D8', cells: ['D6', 'D7'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'half of the rows left out of a list',
      sheets: { 表: flat('D4+D5') },
      findings: [{ cell: '表!D8', cells: ['D6', 'D7'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'a row left out of a list',
      sheets: { 表: flat('D4+D5+D7') },
      findings: [{ cell: '表!D8', cells: ['D6'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'a blank row left out',
      sheets: { 表: flat('SUM(D4:D6)') },
      findings: [{ cell: '表!D8', cells: ['D7'], message: 'fail', severity: 'warning' }],
    },
    {
      name: 'a row added twice',
      sheets: { 表: flat('SUM(D4:D7)+D6') },
      findings: [{ cell: '表!D8', cells: ['D6'], message: 'surplus', severity: 'error' }],
    },
    {
      name: 'one row left out, another added twice',
      sheets: { 表: flat('D4+D5+D5+D7') },
      findings: [{ cell: '表!D8', cells: ['D6', 'D5'], message: 'both', severity: 'error' }],
    },
    {
      name: 'parents added with their children',
      sheets: { 表: tree('SUM(D4:D8)') },
      findings: [{ cell: '表!D9', cells: ['D4', 'D5'], message: 'surplus', severity: 'error' }],
    },
    {
      name: 'a class left out, with all its rows',
      sheets: { 表: tree('SUM(D8:D8)') },
      findings: [{ cell: '表!D9', cells: ['D4'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'a column left out',
      sheets: { 表: across('SUM(E4:E4)', 1, 2) },
      findings: [{ cell: '表!D4', cells: ['F4'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'an item left out',
      sheets: { 表: items('SUM(B5:B5)', 'B7+B8') },
      findings: [{ cell: '表!B7', cells: ['B6'], message: 'fail', severity: 'error' }],
    },
    {
      name: 'a total added with its items',
      sheets: { 表: items('SUM(B5:B6)', 'SUM(B5:B8)') },
      findings: [{ cell: '表!B9', cells: ['B7'], message: 'surplus', severity: 'error' }],
    },
  ],
};
