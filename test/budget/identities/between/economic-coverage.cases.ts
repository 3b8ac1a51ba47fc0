import { economicCoverage } from '../../../../src/budget/identities/between/economic-coverage';
import { basicExpenditureSheet, shanghaiBasicExpenditureSheet } from '../../sheet-sources/basic-expenditure';
import { expenditureSheet, shanghaiExpenditureSheet } from '../../sheet-sources/expenditure';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { governmentFundSheet } from '../../sheet-sources/fund-budget';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const salary = ['50101-工资奖金津补贴', '30101-基本工资'];
const goods = ['50201-办公经费', '30201-办公费'];
const transport = ['50201-办公经费', '30239-其他交通费用'];
const detail = expenditureSheet([
  ['2050101-行政运行', ...salary, 3, 3],
  ['2050101-行政运行', ...goods, 6, 2, 4],
  ['2120101-行政运行', ...transport, 1, 1],
  ['合计', null, null, 10, 6, 4],
]);
const income = [['一、一般公共预算拨款收入', 10], ['二、政府性基金预算拨款收入'], ['收入总计', 10]];
/** Of 205 9 and of 212 1 in all; the argument is what is fiscal of the latter. */
function summaries(roads: number) {
  const half = (amount: number) => [
    ['一、教育支出', 9],
    ['二、城乡社区支出', amount],
    ['支出总计', 9 + amount],
  ];
  return {
    '01': summarySheet({ income, expenditure: half(1) }),
    '05': fiscalSheet({ income, expenditure: half(roads) }),
  };
}
const without = basicExpenditureSheet([
  [...salary, 3, 3],
  [...goods, 2, null, 2],
  ['合计', null, 5, 3, 2],
]);

export const cases: RuleCases = {
  rule: economicCoverage,
  holds: [
    {
      name: 'every code',
      sheets: {
        ...summaries(1),
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
          [...transport, 1, null, 1],
        ]),
      },
      pass: 1,
    },
    {
      name: 'a code that other money of its class pays for',
      sheets: { ...summaries(0), '03': detail, '07': without },
      pass: 1,
    },
    {
      name: 'a code that a government fund pays for',
      sheets: {
        ...summaries(1),
        '03': detail,
        '07': without,
        '08': governmentFundSheet([['2120101-行政运行', ...transport, 1, 1]]),
      },
      pass: 1,
    },
    {
      name: 'codes of projects only',
      sheets: {
        ...summaries(1),
        '03': expenditureSheet([
          ['2050101-行政运行', ...salary, 3, 3],
          ['2050101-行政运行', ...goods, 2, 2],
          ['2120101-行政运行', ...transport, 1, null, 1],
        ]),
        '07': without,
      },
      pass: 1,
    },
    {
      name: 'no total row, the first rows happen to be alike',
      sheets: {
        ...summaries(0),
        '03': expenditureSheet([
          ['2050101-行政运行', ...salary, 3, 3],
          ['2050101-行政运行', ...goods, 6, 2, 4],
          ['2120101-行政运行', ...transport, 1, 1],
        ]),
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
        ]),
      },
      pass: 1,
    },
    {
      name: 'shanghai-9: a table of expenditure without economic codes',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['205', null, null, '教育支出', 3, 3],
          ['205', '01', '01', '行政运行', 3, 3],
        ]),
        '8': shanghaiBasicExpenditureSheet([
          ['301', null, '工资福利支出', 3, 3],
          ['301', '01', '基本工资', 3, 3],
        ]),
      },
      pass: 0,
    },
    { name: 'a table is absent', sheets: { '03': detail }, pass: 0 },
  ],
  fails: [
    {
      name: 'no other money is in its class',
      sheets: { ...summaries(1), '03': detail, '07': without },
      findings: [{ cell: '07!A1', outcome: 'fail' }],
    },
    {
      name: 'both tables have the same total',
      sheets: {
        '03': detail,
        '07': basicExpenditureSheet([
          [...salary, 3, 3],
          [...goods, 2, null, 2],
          ['合计', null, 6, 3, 3],
        ]),
      },
      findings: [{ cell: '07!A1', outcome: 'fail' }],
    },
    {
      name: 'both tables have the same total, in 元 and in 万元',
      sheets: {
        ...summaries(0),
        '03': detail,
        '07': basicExpenditureSheet(
          [
            [...salary, 30000, 30000],
            [...goods, 20000, null, 20000],
            ['合计', null, 60000, 30000, 30000],
          ],
          '元',
        ),
      },
      findings: [{ cell: '07!A1', outcome: 'fail' }],
    },
    {
      name: 'no summary table to tell',
      sheets: { '03': detail, '07': without },
      findings: [{ cell: '07!A1', outcome: 'cannot-judge' }],
    },
  ],
};
