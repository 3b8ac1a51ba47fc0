import { titleYear } from '../../../../src/budget/identities/form/title-year';
import type { RuleCases } from '../test-rule';
import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { expenditureSheet, line, revenueSheet } from './expenditure-sheet';

const [, ...generalBudget] = generalBudgetSheet([['618001', '2010301', '行政运行', 8, 8, 8]]);

/** Three tables of the titles given. */
function titled(...[expenditure, revenue, general]: readonly [string, string, string]) {
  const rows = [line('2010301-行政运行', 5, 5), line('2010302-机关服务', 3, 3)];
  return {
    支出: expenditureSheet(rows, { title: `${expenditure}支出预算总表` }),
    收入: revenueSheet([['某局', '618', 5, 5, 5]], `${revenue}收入预算总表`),
    一般公共预算: [[`${general}一般公共预算财政拨款支出表`], ...generalBudget],
  };
}

const fails = (cell: string) => [{ cell, severity: 'warning', message: 'fail' }] as const;

export const cases: RuleCases = {
  rule: titleYear,
  holds: [
    { name: 'one year', sheets: titled('2026年', '2026年', '2026年') },
    { name: 'one year in three spellings', sheets: titled('2026年', '二〇二六年', '２０２６年度') },
    { name: 'a title without a year', sheets: titled('', '2026年', '2026年') },
    { name: 'no title with a year', sheets: titled('', '', ''), pass: 0, notApplicable: 1 },
    { name: 'two years, neither of most titles', sheets: titled('预算03表 ', '2025年', '2026年'), pass: 0 },
  ],
  fails: [
    { name: 'last year', sheets: titled('2025年', '2026年', '2026年'), findings: fails('支出!A1') },
    {
      name: 'last year in Chinese',
      sheets: titled('2026年', '二○二五年', '2026 年'),
      findings: fails('收入!A1'),
    },
    {
      name: 'digits swapped',
      sheets: titled('2026年', '2026年', '2062年'),
      findings: fails('一般公共预算!A1'),
    },
  ],
};
