import type { TableLayout } from '../layout';
import { functionalExpenditure } from './functional-expenditure';

/** 支出预算总表 */
export const expenditure: TableLayout = {
  key: 'expenditure',
  number: '3',
  title: { zh: '支出预算总表', en: 'Expenditure' },
  aliases: ['部门支出预算总表', '单位支出预算总表'],
  blocks: [functionalExpenditure('支出预算')],
};
