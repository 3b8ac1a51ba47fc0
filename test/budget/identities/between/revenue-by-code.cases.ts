import { revenueByCode } from '../../../../src/budget/identities/between/revenue-by-code';
import { shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { shanghaiRevenueSheet } from '../../sheet-sources/revenue';
import type { RuleCases } from '../test-rule';

const expenditure = shanghaiExpenditureSheet([
  ['201', '03', '01', '行政运行', 20, 20],
  ['201', '03', '02', '一般行政管理事务', 10, null, 10],
  ['212', '05', '01', '城乡社区环境卫生', 5, 5],
  ['合计', null, null, null, 35, 25, 10],
]);

const revenue = (running: number, management: number, sanitation: number, total = 35) =>
  shanghaiRevenueSheet([
    ['201', '03', '01', '行政运行', running, running],
    ['201', '03', '02', '一般行政管理事务', management, management],
    ['212', '05', '01', '城乡社区环境卫生', sanitation, sanitation],
    ['合计', null, null, null, total, total],
  ]);

export const cases: RuleCases = {
  rule: revenueByCode,
  holds: [
    {
      name: 'every code takes in what it spends',
      sheets: { '2': revenue(20, 10, 5), '3': expenditure },
      pass: 3,
    },
    {
      name: 'more is taken in than spent: what is kept is told by no code',
      sheets: { '2': revenue(20, 10, 9, 39), '3': expenditure },
      pass: 0,
    },
    {
      name: 'revenue is listed by class',
      sheets: {
        '2': shanghaiRevenueSheet([
          ['201', null, null, '一般公共服务支出', 30, 30],
          ['212', null, null, '城乡社区支出', 5, 5],
          ['合计', null, null, null, 35, 35],
        ]),
        '3': expenditure,
      },
      pass: 2,
    },
  ],
  fails: [
    {
      name: 'the amounts of two codes are exchanged',
      sheets: { '2': revenue(10, 20, 5), '3': expenditure },
      findings: [
        { cell: '2!E6', severity: 'warning', observed: '10', expected: '20' },
        { cell: '2!E7', severity: 'warning', observed: '20', expected: '10' },
      ],
    },
  ],
};
