import { textNumber } from '../../../../src/budget/identities/form/text-number';
import type { CellSource } from '../../workbook-of';
import type { Failing, RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

export const regular = [
  line('2010301-行政运行', '1,020.500000', '1,020.500000'),
  line('2010302-机关服务', '3.250000', '3.250000'),
];
export const withAmount = (amount: CellSource) => ({
  支出: expenditureSheet([...regular, line('2050803-培训支出', amount, 1.5)]),
});
/** Beside the regular texts, which are said once. */
const read = (text: string, message: string, expected: string): Failing => ({
  name: text,
  sheets: withAmount(text),
  findings: [
    { cell: '支出!D4', severity: 'info', message: 'pasted' },
    { cell: '支出!D6', severity: 'error', message, expected },
  ],
});

export const cases: RuleCases = {
  rule: textNumber,
  holds: [
    { name: 'numbers', sheets: { 支出: expenditureSheet([line('2010301-行政运行', 1, 1)]) }, pass: 1 },
    { name: 'a table without amounts', sheets: { 支出: expenditureSheet([]) }, pass: 0, notApplicable: 1 },
  ],
  fails: [
    read('12. 362000', 'fail', '12.362'),
    read('11,262,466491', 'ambiguous', '11262.466491'),
    read('１２．５', 'fail', '12.5'),
    read('12,5', 'ambiguous', '125'),
    read("'12.500000", 'fail', '12.5'),
    read('11,262,466491万元', 'ambiguous', '11262.466491'),
  ],
};
