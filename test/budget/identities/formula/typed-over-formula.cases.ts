import { typedOverFormula } from '../../../../src/budget/identities/formula/typed-over-formula';
import { expenditureSheet, line, revenueSheet } from '../form/expenditure-sheet';
import type { CellSource, SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

/** Five rows whose 合计 in D is a formula, or what a test types there. */
export function totals(...typed: readonly CellSource[]): SheetSource {
  return expenditureSheet(
    ['2010301-行政运行', '2010302-机关服务', '2010303-机关服务', '2050803-培训支出', '2070199-其他支出'].map(
      (code, i) => {
        const formula: CellSource = { formula: `E${i + 4}+F${i + 4}`, value: i + 1 };
        return line(code, i < typed.length ? (typed[i] ?? null) : formula, i + 1);
      },
    ),
  );
}

/** 收入总表 whose total row has formulas in C to E, and what a test types behind them. */
function totalRow(...typed: readonly CellSource[]): SheetSource {
  const formulas = ['C', 'D', 'E'].map((column) => ({ formula: `SUM(${column}5:${column}6)`, value: 6 }));
  return revenueSheet([
    ['某局', '618001', 3, 3, 2, 1, null, null],
    ['某中心', '618002', 3, 3, 2, 1, null, null],
    ['合计', null, ...formulas, ...typed],
  ]);
}

const fails = (cell: string, observed: string) =>
  [{ cell: `表!${cell}`, severity: 'warning', message: 'fail', observed }] as const;

export const cases: RuleCases = {
  rule: typedOverFormula,
  holds: [
    { name: 'formulas only', sheets: { 表: totals() } },
    { name: 'a blank', sheets: { 表: totals(null) } },
    { name: 'three of five typed', sheets: { 表: totals(1, 2, 3) }, pass: 0 },
    { name: 'three of six typed', sheets: { 表: totalRow(2, 1, 1) } },
    { name: 'all typed', sheets: { 表: totals(1, 2, 3, 4, 5) }, pass: 0, notApplicable: 1 },
  ],
  fails: [
    { name: 'a number in a total column', sheets: { 表: totals(1) }, findings: fails('D4', '1') },
    { name: 'a text in a total column', sheets: { 表: totals('1.5') }, findings: fails('D4', '1.5') },
    { name: 'a number in the total row', sheets: { 表: totalRow(2) }, findings: fails('F7', '2') },
    {
      name: 'two of five typed',
      sheets: { 表: totals(1, 2) },
      findings: fails('D4', '1'),
    },
  ],
};
