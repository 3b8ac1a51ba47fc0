import { projectTie } from '../../../../src/budget/identities/between/project-tie';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import { project, projectPerformanceSheet } from '../../sheet-sources/project-performance';
import type { RuleCases } from '../test-rule';

const detail = expenditureSheet([
  ['2010302-一般行政管理事务', '50205', '30227', 6, null, 6],
  ['2120101-行政运行', '50101', '30101', 3, 3],
  ['合计', null, null, 9, 3, 6],
]);
const stray = [...new Array<null>(13).fill(null), 2.062375];

export const cases: RuleCases = {
  rule: projectTie,
  holds: [
    {
      name: 'all projects',
      sheets: { '03': detail, '12': projectPerformanceSheet([project('甲', 4, 4), project('乙', 2, 2)]) },
      pass: 1,
    },
    {
      name: 'all projects in a table with amounts that belong to none',
      sheets: { '03': detail, '12': projectPerformanceSheet([project('甲', 6, 6), stray]) },
      pass: 1,
    },
    {
      name: 'some of the projects',
      sheets: { '03': detail, '12': projectPerformanceSheet([project('甲', 4, 4)]) },
      pass: 1,
    },
    {
      name: 'in 元',
      sheets: { '03': detail, '12': projectPerformanceSheet([project('甲', 60000, 60000)], '元') },
      pass: 1,
    },
    {
      name: 'a total row is not added',
      sheets: {
        '03': detail,
        '12': projectPerformanceSheet([project('甲', 4, 4), project('乙', 2, 2), [null, '合计', 6, 6]]),
      },
      pass: 1,
    },
    {
      name: 'no total row of expenditure',
      sheets: {
        '03': expenditureSheet([
          ['2010302', '50205', '30227', 6, null, 6],
          ['2120101', '50101', '30101', 3, 3],
        ]),
        '12': projectPerformanceSheet([project('甲', 6, 6)]),
      },
      pass: 1,
    },
    { name: 'a table is absent', sheets: { '12': projectPerformanceSheet([project('甲', 6, 6)]) }, pass: 0 },
  ],
  fails: [
    {
      name: 'together more than project expenditure',
      sheets: { '03': detail, '12': projectPerformanceSheet([project('甲', 4, 4), project('乙', 3, 3)]) },
      findings: [{ cell: '12!C5', observed: '7', expected: '6' }],
    },
    {
      name: 'a ceiling that cannot be read',
      sheets: {
        '03': expenditureSheet([
          ['2010302-一般行政管理事务', '50205', '30227', 6, null, 6],
          ['合计', null, null, 6, null, '六'],
        ]),
        '12': projectPerformanceSheet([project('甲', 4, 4), project('乙', 1, 1)]),
      },
      findings: [{ cell: '03!F6', outcome: 'cannot-judge' }],
    },
    {
      name: 'fewer projects in a table with amounts that belong to none',
      sheets: {
        '03': detail,
        '12': projectPerformanceSheet([project('甲', 4, 4), stray]),
      },
      findings: [{ cell: '12!N6', outcome: 'cannot-judge' }],
    },
  ],
};
