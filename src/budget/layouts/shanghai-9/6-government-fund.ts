import type { TableLayout } from '../layout';
import { functionalExpenditure } from './functional-expenditure';

/** 政府性基金预算支出功能分类预算表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '6',
  title: { zh: '政府性基金预算支出功能分类预算表', en: 'Expenditure of the government-managed funds budget' },
  aliases: ['部门政府性基金预算支出功能分类预算表'],
  blocks: [functionalExpenditure('政府性基金预算支出')],
};
