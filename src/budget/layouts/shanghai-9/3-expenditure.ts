import type { TableLayout } from '../layout';
import { functionalExpenditure, functionalForm } from './functional-expenditure';

/** 支出预算总表 */
export const expenditure: TableLayout = {
  key: 'expenditure',
  number: '3',
  title: { zh: '支出预算总表', en: 'Expenditure' },
  aliases: ['部门支出预算总表', '单位支出预算总表'],
  blocks: [functionalExpenditure('支出预算')],
  form: functionalForm('部门支出总表', '部门支出预算总表', '支出预算', '无支出预算，本表无数据。'),
};
