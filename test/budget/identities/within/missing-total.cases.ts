import { missingTotal } from '../../../../src/budget/identities/within/missing-total';
import { basicExpenditureSheet } from '../../sheet-sources/basic-expenditure';
import { expenditureSheet, finalExpenditureSheet } from '../../sheet-sources/expenditure';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { finalRevenueSheet, shanghaiRevenueSheet } from '../../sheet-sources/revenue';
import { finalSummarySheet, shanghaiSummarySheet, summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const detail = [
  ['2010301-行政运行', '50101', '30101', 3, 3],
  ['2050101-行政运行', '50201', '30201', 5, 1, 4],
];
const summary = (total: number | string | null) =>
  summarySheet({
    expenditure: [
      ['一、一般公共服务支出', 3],
      ['二、教育支出', 5],
      ['本年支出合计', total],
    ],
  });
const general = [
  ['618001', '2010301', '行政运行', 3, 3, 3],
  ['618001', '2050101', '行政运行', 5, 1, 1, null, 4],
];
const fiscal = (
  income: readonly (readonly (string | number)[])[],
  expenditure: readonly (readonly (string | number)[])[] = [],
) => fiscalSheet({ income, expenditure });

export const cases: RuleCases = {
  rule: missingTotal,
  holds: [
    {
      name: 'a total row',
      sheets: { '03': expenditureSheet([...detail, ['合计', null, null, 9, 4, 4]]), '01': summary(8) },
      pass: 0,
    },
    {
      name: 'a single row needs no total',
      sheets: { '03': expenditureSheet(detail.slice(0, 1)), '01': summary(8) },
      pass: 0,
    },
    {
      name: 'no total row, but another table bears the sum out',
      sheets: { '03': expenditureSheet(detail), '01': summary(8) },
      pass: 1,
    },
    {
      name: 'in another unit',
      sheets: {
        '03': expenditureSheet(detail),
        '1': shanghaiSummarySheet({
          expenditure: [
            ['一、教育支出', 80000],
            ['二、科学技术支出', 0],
            ['支出总计', 80000],
          ],
        }),
      },
    },
    {
      name: 'a grand total with money that is carried on',
      sheets: {
        '03': expenditureSheet(detail),
        '01': summarySheet({
          expenditure: [
            ['一、教育支出', 8],
            ['年终结转结余', 2],
            ['支出总计', 10],
          ],
        }),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: a gap that rounding leaves',
      sheets: {
        '1': finalSummarySheet({
          expenditure: [
            ['一、教育支出', '6.67'],
            ['二、科学技术支出', '0.00'],
            ['本年支出合计', '6.67'],
          ],
        }),
        '3': finalExpenditureSheet([
          ['2010301', '行政运行', '3.33', '3.33'],
          ['2050101', '行政运行', '3.33', '3.33'],
        ]),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9-final: revenue of this year, not what was carried over',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、事业收入', 8],
            ['本年收入合计', 8],
            ['年初结转和结余', 2],
            ['总计', 10],
          ],
        }),
        '2': finalRevenueSheet([
          ['2010301', '行政运行', 3, null, null, 3],
          ['2050101', '行政运行', 5, null, null, 5],
        ]),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9: the same where only a grand total is printed',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [
            ['一、财政拨款收入', 8],
            ['上年结转', 2],
            ['收入总计', 10],
          ],
        }),
        '2': shanghaiRevenueSheet([
          ['201', '03', '01', '行政运行', 3, 3],
          ['205', '01', '01', '行政运行', 5, 5],
        ]),
      },
      pass: 1,
    },
    {
      name: 'a cell that cannot be read: the ties name it',
      sheets: {
        '03': expenditureSheet([...detail, ['2050102-一般行政管理事务', '50201', '30201', '待定']]),
        '01': summary(8),
      },
      pass: 0,
    },
    {
      name: 'basic expenditure, borne out by the general public budget',
      sheets: {
        '07': basicExpenditureSheet([
          ['50101', '30101', 3, 3],
          ['50201', '30201', 1, 1],
        ]),
        '06': generalBudgetSheet([...general, ['合计', null, null, 8, 4, 4, null, 4]]),
      },
      pass: 1,
    },
  ],
  fails: [
    {
      name: 'rows that do not make up what another table says',
      sheets: {
        '03': expenditureSheet([...detail, ['2070101-行政运行', '50201', '30201', 2, 2]]),
        '01': summary(9),
      },
      findings: [{ cell: '03!D7', observed: '10', expected: '9' }],
    },
    {
      name: 'no other table',
      sheets: { '03': expenditureSheet(detail) },
      findings: [{ cell: '03!D6', outcome: 'cannot-judge' }],
    },
    {
      name: 'another table that does not say it',
      sheets: { '03': expenditureSheet(detail), '01': summary(null) },
      findings: [{ cell: '03!D6', outcome: 'cannot-judge' }],
    },
    {
      name: 'the general public budget, against this year and what was carried over',
      sheets: {
        '06': generalBudgetSheet(general),
        '05': fiscal(
          [
            ['一、一般公共预算资金', 8],
            ['上年结转结余', 1],
            ['一、一般公共预算资金', 1],
            ['收入总计', 9],
          ],
          [['一、教育支出', 9], ['年终结转结余'], ['支出总计', 9]],
        ),
      },
      findings: [{ cell: '06!D6', observed: '8', expected: '9' }],
    },
    {
      name: 'what was carried over not told by fund: nothing to hold it against',
      sheets: {
        '06': generalBudgetSheet(general),
        '05': fiscal([
          ['一、一般公共预算资金', 7],
          ['上年结转结余', 1],
          ['收入总计', 8],
        ]),
      },
      findings: [{ cell: '06!D6', outcome: 'cannot-judge' }],
    },
    {
      name: 'money carried on to the next year: the same',
      sheets: {
        '06': generalBudgetSheet(general),
        '05': fiscal(
          [
            ['一、一般公共预算资金', 9],
            ['收入总计', 9],
          ],
          [
            ['一、教育支出', 8],
            ['年终结转结余', 1],
            ['支出总计', 9],
          ],
        ),
      },
      findings: [{ cell: '06!D6', outcome: 'cannot-judge' }],
    },
  ],
};
