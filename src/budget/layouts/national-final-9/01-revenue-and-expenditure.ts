import { fundsOfFinalAccounts } from '../funds';
import { reservesUsed, surplusDistributed } from '../items';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';

/** 收入支出决算总表 (公开01表) */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '01',
  title: { zh: '收入支出决算总表', en: 'Revenue and expenditure, final accounts' },
  aliases: ['部门收入支出决算总表', '收入支出决算表'],
  ...twoSided({
    headings: { income: ['收入'], expenditure: ['支出'] },
    amounts: ['金额', '决算数'],
    sources: sourceItems(fundsOfFinalAccounts),
    lineNumbers: true,
    beside: { income: [reservesUsed], expenditure: [surplusDistributed] },
  }),
};
