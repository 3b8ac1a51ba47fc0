import { procurementCeiling } from '../../../../src/budget/identities/between/procurement-ceiling';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { procurementSheet } from '../../sheet-sources/procurement';
import { summarySheet } from '../../sheet-sources/summary';
import type { RuleCases } from '../test-rule';

const categories = [
  ['A-货物', 1],
  ['B-工程', 2],
  ['C-服务', 3],
];
const detail = expenditureSheet([
  ['2010301-行政运行', '50101', '30101', 4, 4],
  ['2050101-行政运行', '50201', '30201', 4, 4],
]);
const summary = summarySheet({
  income: [['一、一般公共预算拨款收入', 8], ['二、事业收入'], ['收入总计', 8]],
  expenditure: [['一、教育支出', 8], ['二、国防支出'], ['支出总计', 8]],
});

export const cases: RuleCases = {
  rule: procurementCeiling,
  holds: [
    {
      name: 'within both totals',
      sheets: { '01': summary, '03': detail, '04': procurementSheet([...categories, ['合计', 6]]) },
      pass: 2,
    },
    {
      name: 'in another unit',
      sheets: {
        '03': detail,
        '04': procurementSheet(
          [
            ['A-货物', 60000],
            ['合计', 60000],
          ],
          '元',
        ),
      },
      pass: 1,
    },
    {
      name: 'no table to hold it against',
      sheets: { '04': procurementSheet([...categories, ['合计', 6]]) },
      pass: 0,
    },
    { name: 'no procurement', sheets: { '01': summary, '03': detail }, pass: 0 },
    {
      name: 'what a row shows again is not added',
      sheets: {
        '03': detail,
        '04': procurementSheet([
          ['A-货物', 5],
          ['其中：面向中小企业采购', 5],
        ]),
      },
      pass: 1,
    },
    {
      name: 'a rounding gap',
      sheets: {
        '03': expenditureSheet([
          ['2010301-行政运行', '50101', '30101', '6.00', '6.00'],
          ['合计', null, null, '6.00', '6.00'],
        ]),
        '04': procurementSheet([
          ['A-货物', '6.01'],
          ['合计', '6.01'],
        ]),
      },
      rounding: 1,
    },
  ],
  fails: [
    {
      name: '元 for 万元',
      sheets: {
        '01': summary,
        '03': detail,
        '04': procurementSheet([
          ['A-货物', 60000],
          ['合计', 60000],
        ]),
      },
      findings: [
        { cell: '04!B5', observed: '60000', expected: '8' },
        { cell: '04!B5', observed: '60000', expected: '8' },
      ],
    },
    {
      name: 'no total: its categories',
      sheets: { '03': detail, '04': procurementSheet([['A-货物', 5], ['B-工程', 4], ['C-服务']]) },
      findings: [{ cell: '04!B4', observed: '9', expected: '8' }],
    },
    {
      name: 'a total that cannot be read',
      sheets: {
        '03': detail,
        '04': procurementSheet([
          ['A-货物', 6],
          ['合计', '略'],
        ]),
      },
      findings: [{ cell: '04!B5', outcome: 'cannot-judge' }],
    },
  ],
};
