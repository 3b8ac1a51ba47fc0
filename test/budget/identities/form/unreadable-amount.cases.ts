import { unreadableAmount } from '../../../../src/budget/identities/form/unreadable-amount';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

export const withAmounts = (...amounts: readonly CellSource[]) => ({
  支出: expenditureSheet([line('2010301-行政运行', 5, ...amounts), line('2010302-机关服务', 3, 3)]),
});
const fails = (message: string, severity: 'error' | 'warning') =>
  [{ cell: '支出!E4', severity, message }] as const;

export const cases: RuleCases = {
  rule: unreadableAmount,
  holds: [
    { name: 'a number', sheets: withAmounts(2.5) },
    { name: 'a text that is an amount', sheets: withAmounts('2.50') },
    { name: 'a blank', sheets: withAmounts(null) },
    { name: '10^21 元', sheets: withAmounts(1e17) },
    { name: 'a remainder of adding doubles', sheets: withAmounts(1.4551915228366852e-11) },
    { name: 'a dash', sheets: withAmounts('--') },
    { name: 'a formula with its result', sheets: withAmounts({ formula: 'D4', value: 5 }) },
    { name: 'a formula that can be worked out', sheets: withAmounts({ formula: 'D4-1' }) },
    { name: 'a formula that shows nothing', sheets: withAmounts({ formula: 'IF(D4>9,D4,"")', value: '' }) },
    { name: 'a placeholder, of which another rule speaks', sheets: withAmounts('x,xxx') },
    { name: 'a table without amounts', sheets: { 支出: expenditureSheet([]) }, pass: 0, notApplicable: 1 },
  ],
  fails: [
    { name: 'words', sheets: withAmounts('见附件'), findings: fails('fail', 'error') },
    { name: 'two points', sheets: withAmounts('12.3.4'), findings: fails('fail', 'error') },
    { name: 'a word for nothing', sheets: withAmounts('无'), findings: fails('nothing', 'warning') },
    {
      name: 'a formula written as a text',
      sheets: withAmounts('=D4-F4'),
      findings: fails('formula-as-text', 'error'),
    },
    {
      name: 'a day',
      sheets: withAmounts({ value: 46091, format: 'yyyy-mm-dd' }),
      findings: fails('date', 'warning'),
    },
    {
      name: 'a number that no amount can be',
      sheets: withAmounts(1.8e300),
      findings: fails('outOfRange', 'error'),
    },
    {
      name: 'more than 10^21 元',
      sheets: withAmounts(1.1e17),
      findings: fails('outOfRange', 'error'),
    },
    {
      name: 'such a text',
      sheets: withAmounts('110,000,000,000,000,000.01'),
      findings: fails('outOfRange', 'error'),
    },
    { name: 'next to nothing', sheets: withAmounts(4e-300), findings: fails('outOfRange', 'error') },
    {
      name: 'a formula without its result',
      sheets: withAmounts({ formula: 'VLOOKUP(A4,X1:Y9,2,0)' }),
      findings: fails('formula', 'error'),
    },
  ],
};
