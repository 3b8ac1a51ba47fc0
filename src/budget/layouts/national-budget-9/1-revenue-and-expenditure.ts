import { allFunds } from '../funds';
import { reservesUsed, surplusDistributed } from '../items';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';

/** 部门收支总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '1',
  title: { zh: '部门收支总表', en: 'Revenue and expenditure' },
  aliases: ['收支总表', '单位收支总表', '部门收支预算总表', '部门预算收支总表'],
  ...twoSided({
    headings: { income: ['收入'], expenditure: ['支出'] },
    amounts: ['预算数', '金额'],
    sources: sourceItems(allFunds),
    beside: { income: [reservesUsed], expenditure: [surplusDistributed] },
  }),
};
