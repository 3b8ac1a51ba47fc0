import { negativeAmount } from '../../../../src/budget/identities/form/negative-amount';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line, revenueSheet } from './expenditure-sheet';

const spent = line('2010302-机关服务', 3, 3);
const fails = (cell: string, observed: string) =>
  [{ cell: `表!${cell}`, severity: 'warning', message: 'fail', observed }] as const;

export const cases: RuleCases = {
  rule: negativeAmount,
  holds: [
    {
      name: 'positive amounts and blanks',
      sheets: { 表: expenditureSheet([line('2010301-行政运行', 5, 5), spent]) },
    },
    { name: 'zeros', sheets: { 表: expenditureSheet([line('2010301-行政运行', 0, 0)]) } },
    {
      name: 'a negative amount carried over, and the total with it',
      sheets: { 表: revenueSheet([['某局', '618', -1, 1, 1, null, -2, -2]]) },
    },
    {
      name: 'a negative item of what is carried over',
      sheets: {
        表: [
          ['财政拨款收支总表'],
          ['单位：万元'],
          ['收入', null, '支出', null],
          ['项目', '预算数', '项目', '预算数'],
          ['一、一般公共预算资金', 10, '一、一般公共服务支出', 6],
          ['本年收入合计', 10, '本年支出合计', 6],
          ['上年结转结余', -4, '年终结转结余', null],
          ['一、一般公共预算资金', -4],
          ['收入总计', 6, '支出总计', 6],
        ],
      },
    },
    { name: 'a table without amounts', sheets: { 表: expenditureSheet([]) }, pass: 0, notApplicable: 1 },
  ],
  fails: [
    {
      name: 'an expenditure',
      sheets: { 表: expenditureSheet([line('2010301-行政运行', 5, 6, -1), spent]) },
      findings: fails('F4', '-1'),
    },
    {
      name: 'a total without a negative part',
      sheets: { 表: expenditureSheet([line('2010301-行政运行', -5, 5), spent]) },
      findings: fails('D4', '-5'),
    },
    {
      name: 'a part and so its total',
      sheets: { 表: expenditureSheet([line('2010301-行政运行', -5, -5), spent]) },
      findings: fails('E4', '-5'),
    },
    {
      name: 'a bracketed text',
      sheets: { 表: expenditureSheet([line('2010301-行政运行', '5.0', '(5.0)'), spent]) },
      findings: fails('E4', '-5'),
    },
    {
      name: 'a source of revenue',
      sheets: { 表: revenueSheet([['某局', '618', 3, 3, 4, -1, null, null]]) },
      findings: fails('F5', '-1'),
    },
  ],
};
