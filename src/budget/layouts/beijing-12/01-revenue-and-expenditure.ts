import { allFunds } from '../funds';
import { halves, sourcesOf } from '../halves';
import type { TableLayout } from '../layout';

/** 收支总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '01',
  title: { zh: '收支总表', en: 'Revenue and expenditure' },
  aliases: ['收支预算总表', '部门收支总表', '部门预算收支总表', '单位收支总表'],
  ...halves({
    headings: { income: ['收入', '收入项目'], expenditure: ['支出', '支出项目'] },
    amounts: ['预算数', '金额'],
    sources: sourcesOf(allFunds),
  }),
};
