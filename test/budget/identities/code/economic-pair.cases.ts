import { economicPair } from '../../../../src/budget/identities/code/economic-pair';
import type { CellSource, SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

export const basic = (...pairs: readonly (readonly [string, string])[]): SheetSource => [
  ['预算07表 一般公共预算财政拨款基本支出表'],
  ['金额单位：万元'],
  ['政府支出经济分类科目', '部门支出经济分类科目', '合计', '人员经费', '公用经费'],
  ...pairs.map(([government, department]): CellSource[] => [government, department, 1, 1, null]),
  ['合计', null, pairs.length, pairs.length, null],
];
const odd = ['50201-办公经费', '30302-退休费'] as const;

export const cases: RuleCases = {
  rule: economicPair,
  holds: [
    {
      name: 'of a government body',
      sheets: { 基本: basic(['50101-工资奖金津补贴', '30101-基本工资']) },
      pass: 1,
    },
    {
      name: 'of a public institution',
      sheets: { 基本: basic(['50501-工资福利支出', '30101-基本工资']) },
      pass: 1,
    },
    { name: 'without names', sheets: { 基本: basic(['50905', '30302']) }, pass: 1 },
  ],
  fails: [
    {
      name: 'codes that do not pair: a hint, once for each pair',
      sheets: { 基本: basic(['50201-办公经费', '30201-办公费'], odd, odd) },
      findings: [{ cell: '基本!B5', severity: 'info', message: 'fail' }],
    },
  ],
};
