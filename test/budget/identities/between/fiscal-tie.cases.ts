import { fiscalTie } from '../../../../src/budget/identities/between/fiscal-tie';
import {
  finalFiscalSheet,
  fiscalSheet,
  nationalFiscalSheet,
  shanghaiFiscalSheet,
} from '../../sheet-sources/fiscal';
import {
  finalGovernmentFundSheet,
  governmentFundSheet,
  narrowGovernmentFundSheet,
} from '../../sheet-sources/fund-budget';
import {
  finalGeneralBudgetSheet,
  generalBudgetSheet,
  shanghaiGeneralBudgetSheet,
} from '../../sheet-sources/general-budget';
import { revenueSheet } from '../../sheet-sources/revenue';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const summary = summarySheet({
  income: [
    ['一、一般公共预算拨款收入', 8],
    ['二、政府性基金预算拨款收入', 2],
    ['三、事业收入', 1],
    ['收入总计', 11],
  ],
  expenditure: [
    ['一、教育支出', 6],
    ['二、城乡社区支出', 5],
    ['支出总计', 11],
  ],
});
const sources = [
  ['一、一般公共预算资金', 8],
  ['二、政府性基金预算资金', 2],
  ['收入总计', 10],
];
const classes = [
  ['一、教育支出', 5],
  ['二、城乡社区支出', 5],
  ['支出总计', 10],
];
const fiscal = fiscalSheet({ income: sources, expenditure: classes });
const education = ['618001', '2050101', '行政运行', 5, 5, 5];
const roads = ['618001', '2120101', '行政运行', 3, null, null, null, 3];
const total = ['合计', null, null, 8, 5, 5, null, 3];
const general = generalBudgetSheet([education, roads, total]);
const land = ['2120801-征地和拆迁补偿支出', '50302', '31009', 2, null, 2];
const fund = governmentFundSheet([land, ['合计', null, null, 2, null, 2]]);

/** Money of the general public budget that is carried on, and what its column says that it comes to with what is spent. */
const carriedOn = (general: number) => ({
  income: [
    ['一、一般公共预算拨款', 10],
    ['二、政府性基金预算拨款', 2],
    ['收入总计', 12],
  ],
  expenditure: [
    ['一、教育支出', 5, 5],
    ['二、城乡社区支出', 5, 3, 2],
    ['结转下年', 2, 2],
    ['支出总计', 12, general, 2],
  ],
});

export const cases: RuleCases = {
  rule: fiscalTie,
  holds: [
    {
      name: 'beijing-12: sources, ceilings, classes and funds',
      sheets: {
        '01': summary,
        '02': revenueSheet([['合计', null, 11, 11, 8, 2, 1]]),
        '05': fiscal,
        '06': general,
        '08': fund,
      },
      pass: 10,
    },
    {
      name: 'a fund table without 合计: its basic and project expenditure',
      sheets: {
        '05': fiscal,
        '06': general,
        '08': narrowGovernmentFundSheet([
          ['2120801-征地', '50302', '31009', null, 2],
          ['合计', null, null, null, 2],
        ]),
      },
      pass: 4,
    },
    {
      name: 'the table of a fund with money is absent: classes are only bounded',
      sheets: { '05': fiscal, '06': general },
      pass: 3,
    },
    {
      name: 'its money was all carried over: the same',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 8],
            ['二、政府性基金预算资金'],
            ['上年结转结余', 2],
            ['二、政府性基金预算资金', 2],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
        '06': general,
      },
    },
    {
      name: 'money carried over that is not told by fund',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 6],
            ['二、政府性基金预算资金', 2],
            ['上年结转结余', 2],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
        '06': general,
        '08': fund,
      },
      pass: 2,
    },
    {
      name: 'lines for it by fund, left blank: the same',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 6],
            ['二、政府性基金预算资金', 2],
            ['上年结转结余', 2],
            ['一、一般公共预算资金'],
            ['二、政府性基金预算资金'],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
        '06': general,
        '08': fund,
      },
      pass: 2,
    },
    {
      name: 'national-budget-9: what a fund brings in is what its column comes to, carried on or not',
      sheets: { '4': nationalFiscalSheet(carriedOn(10)), '06': general, '08': fund },
    },
    {
      name: 'sources that take in what was carried over, for want of a line for it',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算资金', 10],
            ['收入总计', 10],
          ],
        }),
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 8],
            ['上年结转结余', 2],
            ['收入总计', 10],
          ],
        }),
      },
      pass: 1,
    },
    {
      name: 'money that is carried on is not spent',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 9],
            ['二、政府性基金预算资金', 2],
            ['收入总计', 11],
          ],
          expenditure: [
            ['一、教育支出', 5],
            ['二、城乡社区支出', 5],
            ['年终结转结余', 1],
            ['支出总计', 11],
          ],
        }),
        '06': general,
        '08': fund,
      },
    },
    {
      name: 'summary tables that are not divided by class',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 8],
            ['二、政府性基金预算拨款收入', 2],
            ['收入总计', 10],
          ],
          expenditure: [
            ['一、基本支出', 5],
            ['二、项目支出', 5],
            ['支出总计', 10],
          ],
        }),
        '05': fiscalSheet({
          income: sources,
          expenditure: [
            ['一、基本支出', 5],
            ['二、项目支出', 5],
            ['支出总计', 10],
          ],
        }),
        '06': general,
        '08': fund,
      },
      pass: 4,
    },
    { name: 'the table is absent', sheets: { '01': summary, '06': general }, pass: 0 },
    {
      name: 'shanghai-9: a column a fund, in 元',
      sheets: {
        '4': shanghaiFiscalSheet({
          income: [['一、一般公共预算资金', 50000], ['二、政府性基金'], ['收入总计', 50000]],
          expenditure: [['一、教育支出', 50000, 50000], ['二、国防支出'], ['支出总计', 50000, 50000]],
        }),
        '5': shanghaiGeneralBudgetSheet(
          [
            ['205', null, null, '教育支出', 5, 5],
            ['205', '01', '01', '行政运行', 5, 5],
            [null, null, null, '合计', 5, 5],
          ],
          '万元',
        ),
      },
      pass: 3,
    },
    {
      name: 'shanghai-9-final: what is carried on without its total, which is blank',
      sheets: {
        '4': finalFiscalSheet({
          income: [
            ['一、一般公共预算财政拨款', 6],
            ['总计', 6],
          ],
          expenditure: [
            ['一、教育支出', 5, 5],
            ['年末财政拨款结转和结余', null, 1],
            ['总计', 6, 6],
          ],
        }),
        '5': finalGeneralBudgetSheet([
          ['205', '教育支出', 5, 5],
          [null, '合计', 5, 5],
        ]),
      },
    },
    {
      name: 'shanghai-9-final: gaps that rounding leaves',
      sheets: {
        '4': finalFiscalSheet({
          income: [['一、一般公共预算财政拨款', '6.67'], ['二、政府性基金预算财政拨款'], ['总计', '6.67']],
          expenditure: [['一、教育支出', '6.67', '6.67'], ['二、国防支出'], ['总计', '6.67', '6.67']],
        }),
        '5': finalGeneralBudgetSheet([
          ['205', '教育支出', '6.67', '6.67'],
          ['2050101', '行政运行', '3.33', '3.33'],
          ['2050102', '一般', '3.33', '3.33'],
          [null, '合计', '6.67', '6.67'],
        ]),
      },
      rounding: 2,
    },
  ],
  fails: [
    {
      name: 'national-budget-9: what a fund brings in is another amount',
      sheets: { '4': nationalFiscalSheet(carriedOn(9)), '06': general, '08': fund },
      findings: [{ cell: '4!E8', observed: '9', expected: '10' }],
    },
    {
      name: 'a source that is not what the other tables say',
      sheets: {
        '01': summary,
        '02': revenueSheet([['合计', null, 11, 11, 8, 2, 1]]),
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 7],
            ['二、政府性基金预算资金', 2],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
      },
      findings: [
        { cell: '05!B5', observed: '7', expected: '8' },
        { cell: '05!B5', observed: '7', expected: '8' },
      ],
    },
    {
      name: 'what was carried over, by fund: looked at in the revenue table',
      sheets: {
        '02': revenueSheet([['合计', null, 10, 6, 6, null, null, null, 4, 4]]),
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 6],
            ['上年结转结余', 3],
            ['一、一般公共预算资金', 3],
            ['收入总计', 9],
          ],
          expenditure: classes,
        }),
      },
      findings: [{ cell: '02!J5', observed: '4', expected: '3' }],
    },
    {
      name: 'a class larger than that of all expenditure',
      sheets: {
        '01': summary,
        '05': fiscalSheet({
          income: sources,
          expenditure: [
            ['一、教育支出', 7],
            ['二、城乡社区支出', 3],
            ['支出总计', 10],
          ],
        }),
      },
      findings: [{ cell: '05!D5', observed: '7', expected: '6' }],
    },
    {
      name: 'a class that its fund tables do not make up',
      sheets: { '05': fiscal, '06': generalBudgetSheet([education, total]), '08': fund },
      findings: [{ cell: '05!D6', observed: '5', expected: '2' }],
    },
    {
      name: 'a class that is missing',
      sheets: {
        '05': fiscalSheet({
          income: sources,
          expenditure: [['一、城乡社区支出', 5], ['二、国防支出'], ['支出总计', 10]],
        }),
        '06': general,
        '08': fund,
      },
      findings: [{ cell: '06!D5', observed: '5', expected: '0' }],
    },
    {
      name: 'a fund of zero whose table is absent leaves nothing open',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 8],
            ['二、政府性基金预算资金', 0],
            ['收入总计', 8],
          ],
          expenditure: [
            ['一、教育支出', 5],
            ['二、城乡社区支出', 4],
          ],
        }),
        '06': general,
      },
      findings: [{ cell: '05!D6', observed: '4', expected: '3' }],
    },
    {
      name: 'a fund that spends other than it has',
      sheets: {
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', 9],
            ['二、政府性基金预算资金', 2],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
        '06': general,
        '08': fund,
      },
      findings: [{ cell: '06!D7', observed: '8', expected: '9' }],
    },
    {
      name: 'a source that cannot be read',
      sheets: {
        '01': summary,
        '05': fiscalSheet({
          income: [
            ['一、一般公共预算资金', '八'],
            ['二、政府性基金预算资金', 2],
            ['收入总计', 10],
          ],
          expenditure: classes,
        }),
      },
      findings: [{ cell: '05!B5', outcome: 'cannot-judge' }],
    },
    {
      name: 'shanghai-9: the column of a fund',
      sheets: {
        '4': shanghaiFiscalSheet({
          income: [['一、一般公共预算资金', 5], ['二、政府性基金'], ['收入总计', 5]],
          expenditure: [['一、教育支出', 5, 4, 1], ['二、国防支出'], ['支出总计', 5, 5]],
        }),
        '5': shanghaiGeneralBudgetSheet([
          ['205', '01', '01', '行政运行', 5, 5],
          [null, null, null, '合计', 5, 5],
        ]),
      },
      findings: [{ cell: '4!E5', observed: '4', expected: '5' }],
    },
    {
      name: 'shanghai-9-final: a fund with its own table',
      sheets: {
        '4': finalFiscalSheet({
          income: [
            ['一、一般公共预算财政拨款', 5],
            ['二、政府性基金预算财政拨款', 3],
            ['总计', 8],
          ],
          expenditure: [
            ['一、教育支出', 5, 5],
            ['二、城乡社区支出', 3, null, 3],
            ['总计', 8, 5, 3],
          ],
        }),
        '5': finalGeneralBudgetSheet([
          ['205', '教育支出', 5, 5],
          [null, '合计', 5, 5],
        ]),
        '8': finalGovernmentFundSheet([
          ['21208', '土地', 0, 3, 2, null, 2, 1],
          [null, '合计', 0, 3, 2, null, 2, 1],
        ]),
      },
      findings: [
        { cell: '4!D6', observed: '3', expected: '2' },
        { cell: '4!F6', observed: '3', expected: '2' },
        { cell: '8!E6', observed: '2', expected: '3' },
      ],
    },
  ],
};
