import type { TableLayout } from '../layout';
import { functionalExpenditure, functionalForm } from './functional-expenditure';

/** 政府性基金预算支出功能分类预算表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '6',
  title: { zh: '政府性基金预算支出功能分类预算表', en: 'Expenditure of the government-managed funds budget' },
  aliases: ['部门政府性基金预算支出功能分类预算表'],
  blocks: [functionalExpenditure('政府性基金预算支出')],
  form: functionalForm(
    '部门政府性基金拨款表',
    '部门政府性基金预算支出功能分类预算表',
    '政府性基金预算支出',
    '无政府性基金预算拨款支出，本表无数据。',
  ),
};
