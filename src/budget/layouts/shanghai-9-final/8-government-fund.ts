import type { TableLayout } from '../layout';
import { fundAccounts } from './fund-accounts';

/** 政府性基金收入支出决算表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '8',
  title: {
    zh: '政府性基金预算财政拨款收入支出决算表',
    en: 'Revenue and expenditure of the government-managed funds budget, final accounts',
  },
  aliases: ['政府性基金收入支出决算表', '政府性基金预算收入支出决算表'],
  blocks: [fundAccounts()],
};
