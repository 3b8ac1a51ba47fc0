import type { TableLayout } from '../layout';
import { fundExpenditure } from './fund-expenditure';

/** 政府性基金预算支出表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '8',
  title: { zh: '政府性基金预算支出表', en: 'Expenditure of the government-managed funds budget' },
  aliases: ['政府性基金预算支出预算表', '政府性基金预算财政拨款支出表', '政府性基金预算财政拨款支出预算表'],
  blocks: [
    fundExpenditure(['政府性基金预算支出', '本年政府性基金预算支出', '本年政府性基金预算财政拨款支出']),
  ],
};
