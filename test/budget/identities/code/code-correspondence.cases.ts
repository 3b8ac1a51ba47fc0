import { codeCorrespondence } from '../../../../src/budget/identities/code/code-correspondence';
import type { CellSource, SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

type Line = readonly [functional: string | null, department: string | null, amount: CellSource];

const expenditure = (...lines: readonly Line[]): SheetSource => [
  ['预算03表 支出预算总表'],
  ['金额单位：万元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
  ...lines.map(([functional, department, amount]) => [
    functional,
    '50102-社会保障缴费',
    department,
    amount,
    amount,
    null,
  ]),
];

const basic = (...lines: readonly (readonly [string, CellSource])[]): SheetSource => [
  ['预算07表 一般公共预算财政拨款基本支出表'],
  ['金额单位：元'],
  ['政府支出经济分类科目', '部门支出经济分类科目', '合计', '人员经费', '公用经费'],
  ...lines.map(([department, amount]) => ['50102-社会保障缴费', department, amount, amount, null]),
];

const generalBudget = (...lines: readonly (readonly [string, CellSource, CellSource])[]): SheetSource => [
  ['预算06表 一般公共预算财政拨款支出表'],
  ['金额单位：万元'],
  ['单位名称', '科目编码', '科目名称', '合计', '小计', '人员经费', '公用经费', '项目支出总数'],
  ...lines.map(([code, total, own]) => ['618001-街道办事处', code, '某支出', total, own, own, null, null]),
];

export const cases: RuleCases = {
  rule: codeCorrespondence,
  holds: [
    {
      name: 'between tables in different units',
      sheets: { 基本: basic(['30108-养老', 3125000]), 一般: generalBudget(['2080505', 312.5, 312.5]) },
      pass: 1,
    },
    {
      name: 'between tables of basic expenditure only',
      sheets: { 基本: basic(['30113-公积金', 900000]), 一般: generalBudget(['2210201', 100, 90]) },
      pass: 1,
    },
    {
      name: 'between tables of several units',
      sheets: {
        基本: basic(['30109-年金', 30000]),
        一般: generalBudget(['2080506', 1, 1], ['2080506', 2, 2]),
      },
      pass: 1,
    },
    {
      name: 'leaf rows alone are added up',
      sheets: {
        支出: expenditure(
          ['2080506-年金', null, 8],
          ['2080506-年金', '30199-其他', 8],
          ['2120101-行政运行', '30109-年金', 8],
        ),
      },
      pass: 1,
    },
    {
      name: 'rows that bear both prove nothing within a table',
      sheets: { 支出: expenditure(['2080505-养老', '30108-养老', 312.5]) },
      pass: 0,
    },
    {
      name: 'only one of them proves nothing within a table',
      sheets: { 支出: expenditure(['2120101-行政运行', '30113-住房公积金', 214.25]) },
      pass: 0,
    },
  ],
  fails: [
    {
      name: 'between tables',
      sheets: {
        基本: basic(['30101-基本工资', 10000], ['30108-养老', 3125000]),
        一般: generalBudget(['2120101', 1, 1], ['2080505', 321.5, 321.5]),
      },
      findings: [{ cell: '基本!C5', observed: '3125000', expected: '3215000' }],
    },
    {
      name: 'within a table, one used without the other',
      sheets: {
        支出: expenditure(
          ['2080505-养老', '30108-养老', 312.5],
          ['2120101-行政运行', '30108-养老', 10],
          ['2120101-行政运行', '30101-基本工资', 50],
        ),
      },
      findings: [{ cell: '支出!D5', severity: 'warning', message: 'fail', observed: '10', expected: '0' }],
    },
    {
      name: 'an amount that is none',
      sheets: {
        基本: basic(['30101-基本工资', 10000], ['30108-养老', '见附件']),
        一般: generalBudget(['2120101', 1, 1], ['2080505', 321.5, 321.5]),
      },
      findings: [{ cell: '基本!C5', outcome: 'cannot-judge' }],
    },
  ],
};
