import type { TableLayout } from '../layout';
import { fundExpenditure, fundForm } from './fund-expenditure';

/** 政府性基金预算财政拨款支出表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '08',
  title: { zh: '政府性基金预算财政拨款支出表', en: 'Expenditure of the government-managed funds budget' },
  aliases: ['政府性基金预算支出表', '政府性基金预算财政拨款支出预算表'],
  blocks: [fundExpenditure(['预算数', '政府性基金预算支出'])],
  form: fundForm('08', '预算数', '无政府性基金预算财政拨款支出，本表无数据。'),
};
