import type { TableLayout } from '../layout';
import { fundAccounts } from '../shanghai-9-final/fund-accounts';

/** What older forms have beside expenditure. */
const OLDER: ReadonlySet<string> = new Set(['opening', 'income', 'closing']);

const accounts = fundAccounts();

/** 国有资本经营预算财政拨款支出决算表 (公开09表) */
export const stateCapital: TableLayout = {
  key: 'state-capital',
  number: '09',
  title: {
    zh: '国有资本经营预算财政拨款支出决算表',
    en: 'Expenditure of the state capital operations budget, final accounts',
  },
  aliases: ['国有资本经营预算财政拨款收入支出决算表', '国有资本经营预算支出决算表'],
  blocks: [
    {
      ...accounts,
      columns: accounts.columns.map((column) =>
        OLDER.has(column.key) ? { ...column, optional: true } : column,
      ),
    },
  ],
};
