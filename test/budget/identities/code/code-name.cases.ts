import { codeName } from '../../../../src/budget/identities/code/code-name';
import type { SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

const HEADER: SheetSource = [
  ['预算03表 支出预算总表'],
  ['金额单位：万元'],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
];
export const row = (functional: string, department = '30201-办公费') => [
  functional,
  '50201-办公经费',
  department,
  1,
  1,
  null,
];
export const expenditure = (...rows: SheetSource): SheetSource => [
  ...HEADER,
  ...rows,
  ['合计', null, null, rows.length, rows.length, null],
];

export const cases: RuleCases = {
  rule: codeName,
  holds: [
    {
      name: 'the listed name',
      sheets: { 支出: expenditure(row('2120101-行政运行', '30213-维修（护）费')) },
    },
    {
      name: 'typed with other brackets and spaces',
      sheets: { 支出: expenditure(row('2120101-行政 运行', '30213-维修(护)费')) },
    },
    { name: 'a code alone', sheets: { 支出: expenditure(row('2120101', '30301')) } },
    {
      name: 'a code that is not in the list',
      sheets: { 支出: expenditure(row('2019998-本地专用支出'), row('2019998-本地专用支出')) },
    },
  ],
  fails: [
    {
      name: 'another name',
      sheets: { 支出: expenditure(row('2120101-行政运行', '30309-奖金')) },
      findings: [{ cell: '支出!C4', severity: 'warning', message: 'fail' }],
    },
    {
      name: 'a name cut off',
      sheets: { 支出: expenditure(row('2120101-行政运行', '30309-奖励')) },
      findings: [{ cell: '支出!C4', severity: 'warning', message: 'fail' }],
    },
    {
      name: 'a name with more before it',
      sheets: { 支出: expenditure(row('2120101-行政运行', '30309-其他奖励金')) },
      findings: [{ cell: '支出!C4', severity: 'warning', message: 'fail' }],
    },
  ],
};
