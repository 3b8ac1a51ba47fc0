import { columnBound } from '../../../../src/budget/identities/within/column-bound';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import type { RuleCases } from '../test-rule';

const row = ['618001', '2010302', '一般行政管理事务'];

export const cases: RuleCases = {
  rule: columnBound,
  holds: [
    {
      name: 'less and equal',
      sheets: {
        '06': generalBudgetSheet([
          [...row, 5, null, null, null, 5, 3],
          [...row, 2, null, null, null, 2, 2],
        ]),
      },
      pass: 2,
    },
    {
      name: 'a blank part is not judged, whatever the whole',
      sheets: {
        '06': generalBudgetSheet([
          [...row, -5, null, null, null, -5],
          [...row, 2, null, null, null, 2],
        ]),
      },
      pass: 0,
    },
    {
      name: 'a part that is larger by rounding',
      rounding: 1,
      sheets: {
        '06': generalBudgetSheet([
          [...row, '2.00', null, null, null, '2.00', '2.01'],
          [...row, '2.00', '2.00'],
        ]),
      },
    },
    { name: 'a table without such columns', sheets: { '03': expenditureSheet([[...row, 1, 1]]) }, pass: 0 },
  ],
  fails: [
    {
      name: 'a part larger than the whole, in a row and in the total row',
      sheets: {
        '06': generalBudgetSheet([
          [...row, 5, null, null, null, 5, 6],
          ['合计', null, null, 5, null, null, null, 5, 6],
        ]),
      },
      findings: [
        { cell: '06!I5', observed: '6', expected: '5' },
        { cell: '06!I6', observed: '6', expected: '5' },
      ],
    },
    {
      name: 'a part of nothing',
      sheets: { '06': generalBudgetSheet([[...row, 5, 5, 5, null, null, 5]]) },
      findings: [{ cell: '06!I5', observed: '5', expected: '0' }],
    },
    {
      name: 'a whole that cannot be read',
      sheets: { '06': generalBudgetSheet([[...row, 5, null, null, null, '五', 5]]) },
      findings: [{ cell: '06!H5', outcome: 'cannot-judge' }],
    },
  ],
};
