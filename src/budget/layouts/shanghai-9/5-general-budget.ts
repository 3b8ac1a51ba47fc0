import type { TableLayout } from '../layout';
import { functionalExpenditure, functionalForm } from './functional-expenditure';

/** 一般公共预算支出功能分类预算表 */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '5',
  title: { zh: '一般公共预算支出功能分类预算表', en: 'Expenditure of the general public budget' },
  aliases: ['部门一般公共预算支出功能分类预算表'],
  blocks: [functionalExpenditure('一般公共预算支出')],
  form: functionalForm(
    '部门一般公共预算拨款表',
    '部门一般公共预算支出功能分类预算表',
    '一般公共预算支出',
    '无一般公共预算拨款支出，本表无数据。',
  ),
};
