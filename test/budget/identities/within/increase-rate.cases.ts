import { increaseRate } from '../../../../src/budget/identities/within/increase-rate';
import { nationalGeneralBudgetSheet } from '../../sheet-sources/general-budget';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

/** One row of last year's amount and this year's, by how much it is more, and by how many percent. */
function row(before: CellSource, now: CellSource, more: CellSource, rate: CellSource) {
  return ['2010301', '行政运行', before, now, now, null, more, rate];
}

function table(...rows: readonly (readonly CellSource[])[]) {
  return { '5': nationalGeneralBudgetSheet(rows) };
}

const share = { value: 0.1111, format: '0.00%' };

export const cases: RuleCases = {
  rule: increaseRate,
  holds: [
    { name: 'to half of the last digit', sheets: table(row(90, 100, 10, '11.11')), pass: 1 },
    { name: 'with a percent sign', sheets: table(row(90, 100, 10, '11.1%')), pass: 1 },
    { name: 'a share that is shown in percent', sheets: table(row(90, 100, 10, share)), pass: 1 },
    { name: 'a share', sheets: table(row(90, 100, 10, '0.1111')), pass: 1 },
    { name: 'a decrease', sheets: table(row(100, 90, -10, '-10')), pass: 1 },
    { name: 'nothing this year', sheets: table(row(100, null, -100, '-100.00')), pass: 1 },
    {
      name: 'amounts that are rounded themselves',
      sheets: table(row('0.30', '0.40', '0.11', '34.00')),
      pass: 1,
    },
    {
      name: 'nothing last year, or nothing printed',
      sheets: table(row(null, 100, 100, '100'), row(90, 100, 10, '—'), row(0, 100, 100, null)),
      pass: 0,
    },
    { name: 'amounts that do not agree themselves', sheets: table(row(90, 100, 11, '12.22')), pass: 0 },
  ],
  fails: [
    {
      name: 'another percentage',
      sheets: table(row(90, 100, 10, '11.11'), row(90, 100, 10, '11.21')),
      findings: [{ cell: '5!H6', observed: '11.21', expected: '11.11' }],
    },
    {
      name: 'a decrease without its sign',
      sheets: table(row(100, 90, -10, '10')),
      findings: [{ cell: '5!H5', observed: '10', expected: '-10', cells: ['D5', 'C5'] }],
    },
  ],
};
