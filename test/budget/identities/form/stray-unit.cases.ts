import { strayUnit } from '../../../../src/budget/identities/form/stray-unit';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

const withAmount = (amount: CellSource) => ({
  支出: expenditureSheet([line('2010301-行政运行', amount, 12.5), line('2010302-机关服务', 3, 3)]),
});
const fails = (message: string, expected: string) =>
  [{ cell: '支出!D4', severity: 'warning', message, expected }] as const;

export const cases: RuleCases = {
  rule: strayUnit,
  holds: [
    { name: 'a number', sheets: withAmount(12.5) },
    { name: 'a text that is an amount', sheets: withAmount('12.5') },
    { name: 'a blank', sheets: withAmount(null) },
    { name: 'a unit of no money', sheets: withAmount('12.5万人') },
    {
      name: 'a table without amounts',
      sheets: { 支出: expenditureSheet([]) },
      pass: 0,
      notApplicable: 1,
    },
  ],
  fails: [
    { name: 'the unit of the table', sheets: withAmount('12.5万元'), findings: fails('fail', '12.5') },
    { name: '元 in a table in 万元', sheets: withAmount('125000元'), findings: fails('otherUnit', '12.5') },
    { name: '亿元 in a table in 万元', sheets: withAmount('0.5亿元'), findings: fails('otherUnit', '5000') },
  ],
};
