import { placeholder } from '../../../../src/budget/identities/form/placeholder';
import type { CellSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';
import { expenditureSheet, line } from './expenditure-sheet';

const book = (title: string, label: string, amount: CellSource) => ({
  支出: expenditureSheet([line('2010301-行政运行', 5, 5), line(`2010302-${label}`, 3, amount)], { title }),
});
const fails = (cell: string, severity: 'error' | 'warning') =>
  [{ cell: `支出!${cell}`, severity, message: 'fail' }] as const;

export const cases: RuleCases = {
  rule: placeholder,
  holds: [
    { name: 'nothing left to fill in', sheets: book('预算03表 支出预算总表', '机关服务', 3), pass: 1 },
    { name: 'dots behind a list', sheets: book('2026年支出预算总表', '机关服务……等', null), pass: 1 },
  ],
  fails: [
    {
      name: 'in an amount',
      sheets: book('支出预算总表', '机关服务', 'x,xxx'),
      findings: fails('E5', 'error'),
    },
    {
      name: 'in a title',
      sheets: book('20XX年支出预算总表', '机关服务', 3),
      findings: fails('A1', 'warning'),
    },
    { name: 'in a name', sheets: book('支出预算总表', '××服务', 3), findings: fails('A5', 'warning') },
    { name: 'in two cells', sheets: book('支出预算总表', 'XX服务', '【】'), findings: fails('A5', 'error') },
  ],
};
