import { generalBudgetTie } from '../../../../src/budget/identities/between/general-budget-tie';
import {
  expenditureSheet,
  finalExpenditureSheet,
  shanghaiExpenditureSheet,
} from '../../sheet-sources/expenditure';
import { fiscalSheet } from '../../sheet-sources/fiscal';
import { governmentFundSheet, narrowGovernmentFundSheet } from '../../sheet-sources/fund-budget';
import {
  finalGeneralBudgetSheet,
  generalBudgetSheet,
  shanghaiGeneralBudgetSheet,
} from '../../sheet-sources/general-budget';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const detail = expenditureSheet([
  ['2050101-行政运行', '50101', '30101', 3, 3],
  ['2050101-行政运行', '50201', '30201', 3, 1, 2],
  ['2120101-行政运行', '50201', '30201', 5, null, 5],
]);
const income = [['一、一般公共预算拨款收入', 11], ['二、政府性基金预算拨款收入'], ['收入总计', 11]];
const classes = (education: number) => [
  ['一、教育支出', education],
  ['二、城乡社区支出', 5],
  ['支出总计', 5 + education],
];
const summary = summarySheet({ income, expenditure: classes(6) });
/** All of 205 and of 212 is paid from fiscal appropriations. */
const whole = { '01': summary, '05': fiscalSheet({ income, expenditure: classes(6) }) };
const unit = '618001';

export const cases: RuleCases = {
  rule: generalBudgetTie,
  holds: [
    {
      name: 'less than all expenditure: other money may pay for the rest',
      sheets: { '03': detail, '06': generalBudgetSheet([[unit, '2050101', '行政运行', 5, 4, 4, null, 1]]) },
      pass: 3,
    },
    {
      name: 'equal where fiscal appropriations pay for the whole class; several units have the same code',
      sheets: {
        ...whole,
        '03': detail,
        '06': generalBudgetSheet([
          ['618001', '2050101', '行政运行', 4, 3, 3, null, 1],
          ['618002', '2050101', '行政运行', 2, 1, 1, null, 1],
        ]),
      },
      pass: 3,
    },
    {
      name: 'a code that two funds pay for together',
      sheets: {
        ...whole,
        '03': detail,
        '06': generalBudgetSheet([[unit, '2120101', '行政运行', 3, null, null, null, 3]]),
        '08': governmentFundSheet([['2120101-行政运行', '50201', '30201', 2, null, 2]]),
      },
      pass: 2,
    },
    {
      name: 'a fund table without 合计',
      sheets: {
        ...whole,
        '03': detail,
        '08': narrowGovernmentFundSheet([
          ['2120101-行政运行', '50201', '30201', null, 5],
          ['合计', null, null, null, 5],
        ]),
      },
      pass: 2,
    },
    {
      name: 'classes that are not the same in both summaries are only bounded',
      sheets: {
        '01': summary,
        '05': fiscalSheet({ income, expenditure: classes(4) }),
        '03': detail,
        '06': generalBudgetSheet([[unit, '2050101', '行政运行', 4, 4, 4]]),
      },
    },
    {
      name: 'a table of expenditure by economic code only',
      sheets: {
        '03': expenditureSheet([
          [null, '50101', '30101', 3, 3],
          [null, '50201', '30201', 3, 1, 2],
        ]),
        '06': generalBudgetSheet([[unit, '2050101', '行政运行', 5, 5, 5]]),
      },
      pass: 0,
    },
    { name: 'a table is absent', sheets: { '03': detail }, pass: 0 },
    {
      name: 'shanghai-9: 元 here, 万元 there',
      sheets: {
        '3': shanghaiExpenditureSheet([
          ['205', null, null, '教育支出', 60000, 60000],
          ['205', '01', '01', '行政运行', 60000, 60000],
        ]),
        '5': shanghaiGeneralBudgetSheet(
          [
            ['205', null, null, '教育支出', 6, 6],
            ['205', '01', '01', '行政运行', 6, 6],
          ],
          '万元',
        ),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9-final: a code larger by rounding',
      sheets: {
        '3': finalExpenditureSheet([
          ['2050101', '行政运行', '6.00', '6.00'],
          ['2050102', '一般', '1.00', '1.00'],
        ]),
        '5': finalGeneralBudgetSheet([
          ['2050101', '行政运行', '6.01', '6.01'],
          ['2050102', '一般', '1.00', '1.00'],
        ]),
      },
      rounding: 2,
    },
  ],
  fails: [
    {
      name: 'more than all expenditure, and under another kind',
      sheets: { '03': detail, '06': generalBudgetSheet([[unit, '2050101', '行政运行', 7, 4, 4, null, 3]]) },
      findings: [
        { cell: '06!D5', observed: '7', expected: '6' },
        { cell: '06!H5', observed: '3', expected: '2' },
      ],
    },
    {
      name: 'less, where no other money is in the class',
      sheets: {
        ...whole,
        '03': detail,
        '06': generalBudgetSheet([[unit, '2050101', '行政运行', 5, 4, 4, null, 1]]),
      },
      findings: [
        { cell: '06!D5', observed: '5', expected: '6' },
        { cell: '06!H5', observed: '1', expected: '2' },
      ],
    },
    {
      name: 'a code that all expenditure does not have',
      sheets: { '03': detail, '06': generalBudgetSheet([[unit, '2050103', '机关服务', 1, 1, 1]]) },
      findings: [
        { cell: '06!D5', observed: '1', expected: '0' },
        { cell: '06!E5', observed: '1', expected: '0' },
      ],
    },
    {
      name: 'two units together more than all expenditure',
      sheets: {
        '03': detail,
        '06': generalBudgetSheet([
          ['618001', '2050101', '行政运行', 4, 2, 2, null, 2],
          ['618002', '2050101', '行政运行', 3, 2, 2, null, 1],
        ]),
      },
      findings: [
        { cell: '06!D5', observed: '7', expected: '6' },
        { cell: '06!H5', observed: '3', expected: '2' },
      ],
    },
    {
      name: 'a figure that cannot be read',
      sheets: { '03': detail, '06': generalBudgetSheet([[unit, '2050101', '行政运行', '六', 4, 4]]) },
      findings: [{ cell: '06!D5', outcome: 'cannot-judge' }],
    },
  ],
};
