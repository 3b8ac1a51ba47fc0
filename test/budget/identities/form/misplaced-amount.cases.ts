import { misplacedAmount } from '../../../../src/budget/identities/form/misplaced-amount';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

export const rows = [line('2010301-行政运行', 5, 2, 3), line('2010302-机关服务', 3, 3)];
const withRow = (...row: readonly CellSource[]) => ({ 支出: expenditureSheet([...rows, row]) });

export const cases: RuleCases = {
  rule: misplacedAmount,
  holds: [
    { name: 'amounts in their rows and columns', sheets: { 支出: expenditureSheet(rows) } },
    { name: 'a page number', sheets: withRow(null, null, null, 7) },
    { name: 'a table without amounts', sheets: { 支出: expenditureSheet([]) }, pass: 0, notApplicable: 1 },
  ],
  fails: [
    {
      name: 'in a row without a name',
      sheets: withRow(null, null, null, 12.5),
      findings: [{ cell: '支出!D6', severity: 'error', message: 'fail' }],
    },
    {
      name: 'in a column without a heading',
      sheets: withRow(...line('2050803-培训支出', 4, 4, null, null, 4.25)),
      findings: [{ cell: '支出!H6', severity: 'error', message: 'fail' }],
    },
  ],
};
