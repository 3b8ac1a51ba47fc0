import { catalogueParent } from '../../../../src/budget/identities/code/catalogue-parent';
import type { SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

const purchase = (first: string, second: string, third: string): SheetSource => [
  ['预算11表 政府购买服务预算财政拨款明细表'],
  ['金额单位：万元'],
  ['指导性目录', null, null, '服务领域', '预算金额'],
  ['一级', '二级', '三级', null, null],
  ['合计', null, null, null, 6],
  [first, second, third, '212-城乡社区支出', 6],
];

export const cases: RuleCases = {
  rule: catalogueParent,
  holds: [
    {
      name: 'level 2 goes on from level 1',
      sheets: { 购买: purchase('01-公共服务', '0108-文化公共服务', '群众文化活动服务') },
      pass: 1,
      notApplicable: 1,
    },
    {
      name: 'level 3 goes on from level 2',
      sheets: { 购买: purchase('01-公共服务', '0108-文化公共服务', '010803-群众文化活动服务') },
      pass: 2,
      notApplicable: 0,
    },
    {
      name: 'levels have no codes',
      sheets: { 购买: purchase('公共服务', '文化公共服务', '群众文化活动服务') },
      pass: 0,
      notApplicable: 2,
    },
  ],
  fails: [
    {
      name: 'level 2 is of another level 1',
      sheets: { 购买: purchase('02-政府履职辅助性服务', '0108-文化公共服务', '') },
      findings: [{ cell: '购买!B6', severity: 'error', message: 'fail' }],
    },
    {
      name: 'level 2 repeats level 1',
      sheets: { 购买: purchase('01-公共服务', '01-公共服务', '') },
      findings: [{ cell: '购买!B6', severity: 'error', message: 'fail' }],
    },
    {
      name: 'level 3 is of another level 2',
      sheets: { 购买: purchase('01-公共服务', '0108-文化公共服务', '010903-某服务') },
      findings: [{ cell: '购买!C6', severity: 'error', message: 'fail' }],
    },
  ],
};
