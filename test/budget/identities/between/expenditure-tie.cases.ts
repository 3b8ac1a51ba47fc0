import { expenditureTie } from '../../../../src/budget/identities/between/expenditure-tie';
import {
  expenditureSheet,
  finalExpenditureSheet,
  shanghaiExpenditureSheet,
} from '../../sheet-sources/expenditure';
import { finalSummarySheet, shanghaiSummarySheet, summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const income = [['一、一般公共预算拨款收入', 8], ['二、事业收入'], ['本年收入合计', 8], ['收入总计', 8]];
const summary = summarySheet({
  income,
  expenditure: [
    ['一、一般公共服务支出', 3],
    ['二、教育支出', 5],
    ['三、科学技术支出'],
    ['本年支出合计', 8],
    ['支出总计', 8],
  ],
});
const detail = [
  ['2010301-行政运行', '50101', '30101', 1, 1],
  ['2010301-行政运行', '50101', '30102', 2, 2],
  ['2050101-行政运行', '50201', '30201', 5, 1, 4],
];

export const cases: RuleCases = {
  rule: expenditureTie,
  holds: [
    {
      name: 'class by class and in all; a class without money proves nothing',
      sheets: { '01': summary, '03': expenditureSheet([...detail, ['合计', null, null, 8, 4, 4]]) },
      pass: 3,
    },
    { name: 'no total row', sheets: { '01': summary, '03': expenditureSheet(detail) }, pass: 3 },
    {
      name: 'classes out of order, renumbered, one not printed',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [
            ['一、教育支出', 5],
            ['二、一般公共服务支出', 3],
            ['本年支出合计', 8],
          ],
        }),
        '03': expenditureSheet(detail),
      },
      pass: 3,
    },
    {
      name: 'a table by basic and project expenditure has no classes to hold against',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [
            ['一、基本支出', 4],
            ['二、项目支出', 4],
            ['本年支出合计', 8],
          ],
        }),
        '03': expenditureSheet(detail),
      },
      pass: 1,
    },
    {
      name: 'a grand total with what is carried on to the next year',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [
            ['一、一般公共服务支出', 3],
            ['二、教育支出', 5],
            ['年终结转结余', 2],
            ['支出总计', 10],
          ],
        }),
        '03': expenditureSheet(detail),
      },
      pass: 3,
    },
    { name: 'a table is absent', sheets: { '01': summary }, pass: 0 },
    {
      name: 'shanghai-9: 元; of 类, 款 and 项 each amount once',
      sheets: {
        '1': shanghaiSummarySheet({
          income: [['一、财政拨款收入', 80000], ['二、事业收入'], ['收入总计', 80000]],
          expenditure: [
            ['一、教育支出', 80000],
            ['支出总计', 80000],
          ],
        }),
        '3': shanghaiExpenditureSheet(
          [
            ['205', null, null, '教育支出', 8, 8],
            ['205', '01', null, '教育管理事务', 8, 8],
            ['205', '01', '01', '行政运行', 8, 8],
            [null, null, null, '合计', 8, 8],
          ],
          '万元',
        ),
      },
      pass: 2,
    },
    {
      name: 'shanghai-9-final: gaps that rounding leaves',
      sheets: {
        '1': finalSummarySheet({
          income: [
            ['一、一般公共预算财政拨款收入', '6.67'],
            ['二、事业收入', '0.00'],
            ['总计', '6.67'],
          ],
          expenditure: [
            ['一、教育支出', '6.67'],
            ['二、科学技术支出', '0.00'],
            ['本年支出合计', '6.67'],
            ['总计', '6.67'],
          ],
        }),
        '3': finalExpenditureSheet([
          ['205', '教育支出', '6.67', '6.67'],
          ['2050101', '行政运行', '3.33', '3.33'],
          ['2050102', '一般行政管理事务', '3.33', '3.33'],
          [null, '合计', '6.67', '6.67'],
        ]),
      },
      rounding: 1,
    },
  ],
  fails: [
    {
      name: 'a class that its rows do not make up',
      sheets: { '01': summary, '03': expenditureSheet([...detail.slice(1), ['合计', null, null, 8, 4, 4]]) },
      findings: [{ cell: '01!D5', observed: '3', expected: '2' }],
    },
    {
      name: 'a blank class: what it should hold',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [['一、一般公共服务支出', 3], ['二、教育支出'], ['本年支出合计', 8]],
        }),
        '03': expenditureSheet(detail),
      },
      findings: [{ cell: '01!D6', expected: '5' }],
    },
    {
      name: 'a class that is not printed at all',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [['一、一般公共服务支出', 3], ['二、国防支出'], ['本年支出合计', 8]],
        }),
        '03': expenditureSheet(detail),
      },
      findings: [{ cell: '03!D7', observed: '5', expected: '0' }],
    },
    {
      name: 'a blank total of this year',
      sheets: {
        '01': summarySheet({
          income,
          expenditure: [['一、一般公共服务支出', 3], ['二、教育支出', 5], ['本年支出合计'], ['支出总计', 8]],
        }),
        '03': expenditureSheet(detail),
      },
      findings: [{ cell: '01!D7', expected: '8' }],
    },
    {
      name: 'a row that cannot be read',
      sheets: {
        '01': summary,
        '03': expenditureSheet([
          ...detail.slice(0, 2),
          ['2050101-行政运行', '50201', '30201', '五'],
          ['合计', null, null, 8],
        ]),
      },
      findings: [{ cell: '03!D7', outcome: 'cannot-judge' }],
    },
    {
      name: 'a row in 元 among rows in 万元',
      sheets: {
        '01': summary,
        '03': expenditureSheet([
          ...detail.slice(0, 2),
          ['2050101-行政运行', '50201', '30201', 50000],
          ['合计', null, null, 8],
        ]),
      },
      findings: [{ cell: '01!D6', observed: '5', expected: '50000' }],
    },
  ],
};
