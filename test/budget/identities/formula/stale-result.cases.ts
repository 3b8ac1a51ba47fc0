import { staleResult } from '../../../../src/budget/identities/formula/stale-result';
import { expenditureSheet, line } from '../form/expenditure-sheet';
import type { CellSource } from '../../workbook-of';
import type { Failing, Holding, RuleCases } from '../test-rule';

/** 0.1, 0.2 and 0.3 in E4 to E6, `见附件` in F6, and a formula in D4. */
export function book(formula: string, value?: number | string) {
  const cell: CellSource = { formula, ...(value !== undefined && { value }) };
  return {
    支出: expenditureSheet([
      line('2010301-行政运行', cell, 0.1),
      line('2010302-机关服务', 0.2, 0.2),
      line('2050803-培训支出', 0.3, 0.3, '见附件'),
    ]),
  };
}
const gives = (formula: string, value?: number | string, pass = 1): Holding => ({
  name: `=${formula} with ${value === undefined ? 'no result' : JSON.stringify(value)}`,
  sheets: book(formula, value),
  pass,
});
const isStale = (formula: string, value: number, observed: string, expected: string): Failing => ({
  name: `=${formula} with ${value}`,
  sheets: book(formula, value),
  findings: [{ cell: '支出!D4', severity: 'error', message: 'fail', observed, expected }],
});

export const cases: RuleCases = {
  rule: staleResult,
  holds: [
    gives('E4+E5', 0.3),
    gives('E4+E5', 0.30000000000000004),
    gives('SUM(E4:F6)', 0.6),
    gives('ROUND(E4*3.14,1)', 0.3),
    gives('E4*10000', 1000),
    // What is not known, or cannot be worked out, is not judged.
    gives('SUM(E4:E6)', undefined, 0),
    gives('SUMIF(A4:A6,"2*",E4:E6)', 5, 0),
    gives('E4/3', 5, 0),
    gives('E4+F6', 5, 0),
    gives('IF(E4>1,E4,"")', '', 0),
    {
      name: 'a table without formulas',
      sheets: { 支出: expenditureSheet([line('2010301-行政运行', 1, 1)]) },
      pass: 0,
      notApplicable: 1,
    },
  ],
  fails: [
    isStale('E4+E5', 0.4, '0.4', '0.3'),
    isStale('E4+E5', 0.3000000001, '0.3000000001', '0.3'),
    isStale('SUM(E4:E6)', 0.3, '0.3', '0.6'),
    isStale('-E4', 0.1, '0.1', '-0.1'),
    isStale('ROUND(SUM(E4:E6),0)', 0.6, '0.6', '1'),
  ],
};
