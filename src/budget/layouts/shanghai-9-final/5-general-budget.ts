import type { TableLayout } from '../layout';
import { functionalExpenditure } from '../shanghai-9/functional-expenditure';

/** 一般公共预算财政拨款支出决算表 */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '5',
  title: {
    zh: '一般公共预算财政拨款支出决算表',
    en: 'Expenditure of the general public budget, final accounts',
  },
  blocks: [functionalExpenditure('本年支出')],
};
