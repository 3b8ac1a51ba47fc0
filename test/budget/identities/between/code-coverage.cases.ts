import { codeCoverage } from '../../../../src/budget/identities/between/code-coverage';
import { expenditureSheet, shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { governmentFundSheet } from '../../sheet-sources/fund-budget';
import { generalBudgetSheet, shanghaiGeneralBudgetSheet } from '../../sheet-sources/general-budget';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

export const detail = expenditureSheet([
  ['2050101-行政运行', '50101', '30101', 3, 3],
  ['2080501-行政单位离退休', '50201', '30201', 2, 2],
  ['2120101-行政运行', '50201', '30201', 5, null, 5],
]);
export const income = [['一、一般公共预算拨款收入', 10], ['二、政府性基金预算拨款收入'], ['收入总计', 10]];
/** Of 205 3, of 208 2 and of 212 5 in all; the arguments are what is fiscal of it. */
export function summaries(education: number, security: number, roads: number) {
  const half = (...[a, b, c]: [number, number, number]) => [
    ['一、教育支出', a],
    ['二、社会保障和就业支出', b],
    ['三、城乡社区支出', c],
    ['支出总计', a + b + c],
  ];
  return {
    '01': summarySheet({ income, expenditure: half(3, 2, 5) }),
    '05': fiscalSheet({ income, expenditure: half(education, security, roads) }),
  };
}
export const education = ['618001', '2050101', '行政运行', 3, 3, 3];
const security = ['618001', '2080501', '行政单位离退休', 2, 2, 2];
const roads = ['618001', '2120101', '行政运行', 5, null, null, null, 5];

export const cases: RuleCases = {
  rule: codeCoverage,
  holds: [
    {
      name: 'every code',
      sheets: { ...summaries(3, 2, 5), '03': detail, '06': generalBudgetSheet([education, security, roads]) },
      pass: 1,
    },
    {
      name: 'a code in the table of another fund',
      sheets: {
        ...summaries(3, 2, 5),
        '03': detail,
        '06': generalBudgetSheet([education, security]),
        '08': governmentFundSheet([['2120101', '50201', '30201', 5, null, 5]]),
      },
      pass: 1,
    },
    {
      name: 'a code that other money of its class may pay for',
      sheets: { ...summaries(3, 2, 0), '03': detail, '06': generalBudgetSheet([education, security]) },
      pass: 1,
    },
    {
      name: 'a grand total that is wrong, where the total of the year leaves room for other money',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [
            ['一、城乡社区支出', 5],
            ['本年支出合计', 5],
            ['支出总计', 5],
          ],
        }),
        '05': fiscalSheet({
          income,
          expenditure: [
            ['本年支出合计', null],
            ['支出总计', 4],
          ],
        }),
        '03': expenditureSheet([['2120101-行政运行', '50201', '30201', 5, null, 5]]),
        '06': generalBudgetSheet([['618001', '2120102', '一般行政管理事务', 0]]),
      },
      pass: 1,
    },
    {
      name: 'a code without money',
      sheets: {
        ...summaries(3, 2, 5),
        '03': expenditureSheet([
          ['2050101-行政运行', '50101', '30101', 3, 3],
          ['2050102-一般', '50101', '30101', 0],
        ]),
        '06': generalBudgetSheet([education, security]),
      },
      pass: 1,
    },
    { name: 'a table is absent', sheets: { ...summaries(3, 2, 5), '03': detail }, pass: 0 },
    {
      name: 'shanghai-9: 类 and 款 are no codes of their own',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['205', null, null, '教育支出', 3, 3],
          ['205', '01', '01', '行政运行', 3, 3],
        ]),
        '5': shanghaiGeneralBudgetSheet([
          ['205', null, null, '教育支出', 3, 3],
          ['205', '01', null, '教育管理事务', 3, 3],
          ['205', '01', '01', '行政运行', 3, 3],
        ]),
      },
      pass: 1,
    },
  ],
  fails: [
    {
      name: 'no other money is in the class',
      sheets: { ...summaries(3, 2, 5), '03': detail, '06': generalBudgetSheet([education, security]) },
      findings: [{ cell: '06!A1', outcome: 'fail' }],
    },
    {
      name: 'more is missing than there is other money',
      sheets: { ...summaries(3, 2, 1), '03': detail, '06': generalBudgetSheet([education, security]) },
      findings: [{ cell: '06!A1', outcome: 'fail' }],
    },
    {
      name: 'no summary table to tell',
      sheets: { '03': detail, '06': generalBudgetSheet([education, security]) },
      findings: [{ cell: '06!A1', outcome: 'cannot-judge' }],
    },
  ],
};
