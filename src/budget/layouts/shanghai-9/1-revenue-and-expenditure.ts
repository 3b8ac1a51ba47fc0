import { fiscalFunds, operating, otherRevenue, undertaking } from '../funds';
import { halves, sourcesOf } from '../halves';
import { SOURCES, entry, source } from '../items';
import type { TableLayout } from '../layout';

const FISCAL = 'fiscal-sources';

/** 财务收支预算总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '1',
  title: { zh: '财务收支预算总表', en: 'Revenue and expenditure' },
  aliases: ['部门财务收支预算总表', '单位财务收支预算总表'],
  ...halves({
    headings: { income: ['本年收入', '收入'], expenditure: ['本年支出', '支出'] },
    amounts: ['预算数', '金额'],
    sources: [
      { ...entry('fiscal', { zh: '财政拨款收入', en: 'fiscal appropriations' }), group: SOURCES },
      ...fiscalFunds.map((fund) => ({ ...source(fund, { group: FISCAL }), parent: 'fiscal' })),
      ...sourcesOf([undertaking, operating, otherRevenue]),
    ],
    sums: [{ total: 'fiscal', group: FISCAL }],
  }),
};
