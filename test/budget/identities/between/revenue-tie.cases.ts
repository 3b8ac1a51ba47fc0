import { revenueTie } from '../../../../src/budget/identities/between/revenue-tie';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import {
  finalRevenueSheet,
  nationalRevenueSheet,
  revenueSheet,
  shanghaiRevenueSheet,
} from '../../sheet-sources/revenue';
import { finalSummarySheet, shanghaiSummarySheet, summarySheet } from '../../sheet-sources/summary';
import type { SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

const income = [
  ['一、一般公共预算拨款收入', 10],
  ['二、政府性基金预算拨款收入', 2],
  ['三、事业收入', 3],
  ['四、其他收入', 1],
  ['本年收入合计', 16],
  ['上年结转结余', 5],
  ['收入总计', 21],
];
const summary = summarySheet({ income });
const withReserves: SheetSource = [
  ['部门收支总表'],
  ...summarySheet({
    income: [
      ['一、一般公共预算拨款收入', 10],
      ['二、其他收入', 1],
      ['本年收入合计', 11],
      ['使用非财政拨款结余', 2],
      ['上年结转', 5],
      ['收入总计', 18],
    ],
  }).slice(1),
];
/** 合计 本年小计 一般 基金 事业 其他 结转小计 一般 单位资金 */
const amounts = [21, 16, 10, 2, 3, 1, 5, 4, 1];

export const cases: RuleCases = {
  rule: revenueTie,
  holds: [
    {
      name: 'total, sources and what was carried over',
      sheets: { '01': summary, '02': revenueSheet([['合计', null, ...amounts]]) },
      pass: 7,
    },
    {
      name: 'no total row: the topmost rows stand for it',
      sheets: {
        '01': summary,
        '02': revenueSheet([
          ['某街道', '618', ...amounts],
          ['街道本级', '618001', ...amounts],
        ]),
      },
      pass: 7,
    },
    {
      name: '元 in one table, 万元 in the other',
      sheets: {
        '01': summary,
        '02': revenueSheet([['合计', null, ...amounts.map((each) => each * 10000)]], '元'),
      },
      pass: 7,
    },
    {
      name: 'a source that neither table has money of',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 10],
            ['二、事业收入'],
            ['本年收入合计', 10],
            ['收入总计', 10],
          ],
        }),
        '02': revenueSheet([['合计', null, 10, 10, 10]]),
      },
      pass: 3,
    },
    {
      name: 'reserves without a column of their own, in what was carried over',
      sheets: {
        '1': withReserves,
        '02': revenueSheet([['合计', null, 18, 11, 10, null, null, 1, 7, 5, 2]]),
      },
      pass: 5,
    },
    {
      name: 'a source without a row of its own, in 其他收入',
      sheets: {
        '1': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 10],
            ['二、其他收入', 6],
            ['本年收入合计', 16],
            ['收入总计', 16],
          ],
        }),
        '02': revenueSheet([['合计', null, 16, 16, 10, null, 5, 1]]),
      },
      pass: 4,
    },
    {
      name: 'a source without a column of its own, in 事业收入',
      sheets: {
        '1': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 10],
            ['二、财政专户管理资金收入', 2],
            ['三、事业收入', 3],
            ['本年收入合计', 15],
            ['收入总计', 15],
          ],
        }),
        '2': nationalRevenueSheet([['合计', null, 15, null, 10, null, 5]], ['事业收入']),
      },
      pass: 3,
    },
    {
      name: 'a table is absent',
      sheets: { '01': summary, '03': expenditureSheet([['2010301', '50101', '30101', 1, 1]]) },
      pass: 0,
    },
    {
      name: 'shanghai-9: 财政拨款收入 as a line of its own',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [
            ['一、财政拨款收入', 10],
            ['1.一般公共预算资金', 10],
            ['二、事业收入', 2],
            ['收入总计', 12],
          ],
          expenditure: [
            ['一、教育支出', 12],
            ['支出总计', 12],
          ],
        }),
        '2': shanghaiRevenueSheet([
          ['205', null, null, '教育支出', 12, 10, 2],
          [null, null, null, '合计', 12, 10, 2],
        ]),
      },
      pass: 3,
    },
    {
      name: 'shanghai-9: a grand total with what was carried over, which the table by code does not have',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [
            ['一、财政拨款收入', 10],
            ['上年结转', 3],
            ['收入总计', 13],
          ],
          expenditure: [
            ['一、教育支出', 13],
            ['支出总计', 13],
          ],
        }),
        '2': shanghaiRevenueSheet([
          ['205', null, null, '教育支出', 10, 10],
          [null, null, null, '合计', 10, 10],
        ]),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9-final: 财政拨款收入 is the three funds; the total is this year',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、一般公共预算财政拨款收入', 10],
            ['二、政府性基金预算财政拨款收入', 2],
            ['本年收入合计', 12],
            ['年初结转和结余', 5],
            ['总计', 17],
          ],
          expenditure: [
            ['一、教育支出', 17],
            ['本年支出合计', 17],
            ['总计', 17],
          ],
        }),
        '2': finalRevenueSheet([
          [null, '合计', 12, 12],
          ['205', '教育支出', 12, 12],
        ]),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9-final: a gap that rounding leaves',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、一般公共预算财政拨款收入', '10.01'],
            ['二、政府性基金预算财政拨款收入', '0.00'],
            ['本年收入合计', '10.01'],
          ],
          expenditure: [
            ['一、教育支出', '10.01'],
            ['本年支出合计', '10.01'],
          ],
        }),
        '2': finalRevenueSheet([
          [null, '合计', '10.00', '10.00'],
          ['205', '教育支出', '10.00', '10.00'],
        ]),
      },
      rounding: 2,
    },
    {
      name: 'national-budget-9: carried in and taken from reserves, in the total',
      sheets: { '01': withReserves, '2': nationalRevenueSheet([['合计', null, 18, 5, 10, 1, 2]]) },
      pass: 5,
    },
    {
      name: 'national-budget-9: reserves without a column are not in the total',
      sheets: { '01': withReserves, '2': nationalRevenueSheet([['合计', null, 16, 5, 10, 1]], []) },
      pass: 4,
    },
  ],
  fails: [
    {
      name: 'national-budget-9: reserves that are not those of 收支总表',
      sheets: { '01': withReserves, '2': nationalRevenueSheet([['合计', null, 18, 5, 10, 1, 3]]) },
      findings: [{ cell: '2!G4', observed: '3', expected: '2' }],
    },
    {
      name: 'a source under the heading of another',
      sheets: { '01': summary, '02': revenueSheet([['合计', null, 21, 16, 10, 3, 2, 1, 5]]) },
      findings: [
        { cell: '02!F5', observed: '3', expected: '2' },
        { cell: '02!G5', observed: '2', expected: '3' },
      ],
    },
    {
      name: 'a blank total: what it should hold',
      sheets: { '01': summary, '02': revenueSheet([['合计', null, null, 16, 10, 2, 3, 1, 5]]) },
      findings: [{ cell: '02!C5', expected: '21' }],
    },
    {
      name: 'several rows and no total: the single figure is looked at first',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 10],
            ['二、事业收入', 0],
            ['本年收入合计', 10],
            ['收入总计', 10],
          ],
        }),
        '02': revenueSheet([
          ['街道本级', '618001', 6, 6, 6],
          ['服务中心', '618002', 3, 3, 3],
        ]),
      },
      findings: [
        { cell: '01!B5', observed: '10', expected: '9' },
        { cell: '01!B7', observed: '10', expected: '9' },
        { cell: '01!B8', observed: '10', expected: '9' },
      ],
    },
    {
      name: 'a source that 收支总表 does not have',
      sheets: {
        '01': summarySheet({
          income: [
            ['一、一般公共预算拨款收入', 10],
            ['二、事业收入', 3],
            ['本年收入合计', 13],
            ['收入总计', 13],
          ],
        }),
        '02': revenueSheet([['合计', null, 13, 13, 10, null, 2, 1]]),
      },
      findings: [
        { cell: '02!G5', observed: '2', expected: '3' },
        { cell: '02!H5', observed: '1', expected: '0' },
      ],
    },
    {
      name: 'a figure that cannot be read',
      sheets: { '01': summary, '02': revenueSheet([['合计', null, ...amounts.slice(0, 5), '—1—', 5]]) },
      findings: [{ cell: '02!H5', outcome: 'cannot-judge' }],
    },
    {
      name: '元 for 万元',
      sheets: { '01': summary, '02': revenueSheet([['合计', null, 210000, 16, 10, 2, 3, 1, 5]]) },
      findings: [{ cell: '02!C5', observed: '210000', expected: '21' }],
    },
  ],
};
