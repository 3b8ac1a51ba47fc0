import type { TableLayout } from '../layout';
import { fundExpenditure } from '../national-budget-9/fund-expenditure';

/** 一般公共预算财政拨款支出决算表 (公开05表) */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '05',
  title: {
    zh: '一般公共预算财政拨款支出决算表',
    en: 'Expenditure of the general public budget, final accounts',
  },
  aliases: ['一般公共预算支出决算表'],
  blocks: [fundExpenditure(['本年支出'])],
};
