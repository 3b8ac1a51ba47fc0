import { balance } from '../../../../src/budget/identities/within/balance';
import { finalFiscalSheet, fiscalSheet, shanghaiFiscalSheet } from '../../sheet-sources/fiscal';
import { finalSummarySheet, shanghaiSummarySheet, summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const income = (name: string, amount: number | string | null) => [
  ['一、一般公共预算拨款收入', 1],
  ['二、事业收入', 1],
  [name, amount],
];
const expenditure = (name: string, amount: number | string | null) => [
  ['一、教育支出', 1],
  ['二、科学技术支出', 1],
  [name, amount],
];

export const cases: RuleCases = {
  rule: balance,
  holds: [
    {
      name: 'beijing-12: both summary tables',
      sheets: {
        '01': summarySheet({ income: income('收入总计', 5), expenditure: expenditure('支出总计', 5) }),
        '05': fiscalSheet({ income: income('收入总计', 4), expenditure: expenditure('支出总计', 4) }),
      },
      pass: 2,
    },
    {
      name: 'totals of one name on both sides',
      sheets: { '1': finalSummarySheet({ income: income('总计', 5), expenditure: expenditure('总计', 5) }) },
      pass: 1,
    },
    {
      name: 'a side without a grand total',
      sheets: {
        '01': summarySheet({ income: income('收入总计', 5), expenditure: expenditure('本年支出合计', 5) }),
      },
      pass: 0,
    },
    {
      name: 'both totals blank',
      sheets: {
        '01': summarySheet({ income: income('收入总计', null), expenditure: expenditure('支出总计', 0) }),
      },
      pass: 0,
    },
    {
      name: 'a gap that rounding leaves',
      rounding: 1,
      sheets: {
        '4': finalFiscalSheet({ income: income('总计', '5.01'), expenditure: expenditure('总计', '5.00') }),
      },
      pass: 1,
    },
  ],
  fails: [
    {
      name: 'beijing-12: totals that differ',
      sheets: {
        '01': summarySheet({ income: income('收入总计', 6), expenditure: expenditure('支出总计', 5) }),
      },
      findings: [{ cell: '01!B7', observed: '6', expected: '5' }],
    },
    {
      name: 'a blank total',
      sheets: {
        '1': shanghaiSummarySheet({
          income: income('收入总计', null),
          expenditure: expenditure('支出总计', 5),
        }),
      },
      findings: [{ cell: '1!B7', expected: '5' }],
    },
    {
      name: 'shanghai-9: a fen in 元',
      sheets: {
        '4': shanghaiFiscalSheet({
          income: income('收入总计', '5.01'),
          expenditure: expenditure('支出总计', '5.00'),
        }),
      },
      findings: [{ cell: '4!B7', observed: '5.01', expected: '5' }],
    },
    {
      name: 'a total that cannot be read',
      sheets: {
        '01': summarySheet({ income: income('收入总计', 6), expenditure: expenditure('支出总计', '同左') }),
      },
      findings: [{ cell: '01!D7', outcome: 'cannot-judge' }],
    },
  ],
};
