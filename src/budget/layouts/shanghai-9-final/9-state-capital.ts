import type { TableLayout } from '../layout';
import { fundAccounts } from './fund-accounts';

/** 国有资本经营收入支出决算表 */
export const stateCapital: TableLayout = {
  key: 'state-capital',
  number: '9',
  title: {
    zh: '国有资本经营预算财政拨款收入支出决算表',
    en: 'Revenue and expenditure of the state capital operations budget, final accounts',
  },
  aliases: [
    '国有资本经营收入支出决算表',
    '国有资本经营预算收入支出决算表',
    '国有资本经营预算财政拨款支出决算表',
  ],
  blocks: [fundAccounts()],
};
