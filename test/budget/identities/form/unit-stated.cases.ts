import { unitStated } from '../../../../src/budget/identities/form/unit-stated';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

const rows = [line('2010301-行政运行', 5, 5), line('2010302-机关服务', 3, 3)];
const headed = (title: string, unit: string) => ({ 支出: expenditureSheet(rows, { title, unit }) });
const findings = [{ cell: '支出!A1', severity: 'warning', message: 'fail' }] as const;

export const cases: RuleCases = {
  rule: unitStated,
  holds: [
    { name: 'in a line of its own', sheets: headed('支出预算总表', '金额单位：万元'), pass: 1 },
    { name: 'in 元', sheets: headed('支出预算总表', '单位:元'), pass: 1 },
    { name: 'in the title', sheets: headed('支出预算总表（单位：万元）', ''), pass: 1 },
    {
      name: 'a table without amounts needs none',
      sheets: { 支出: expenditureSheet([['合计']], { unit: '' }) },
      pass: 0,
      notApplicable: 1,
    },
  ],
  fails: [
    { name: 'no unit', sheets: headed('支出预算总表', ''), findings },
    { name: 'a unit of another sense', sheets: headed('支出预算总表', '编制单位：某局'), findings },
  ],
};
