import { item, total } from '../columns';
import { fiscalFunds, operating, otherRevenue, undertaking } from '../funds';
import {
  CLASSES,
  SOURCES,
  carriedIn,
  carriedOut,
  classRows,
  entry,
  expenditureThisYear,
  expenditureTotal,
  incomeThisYear,
  incomeTotal,
  source,
  sourceRows,
} from '../items';
import type { TableLayout } from '../layout';

const FISCAL = 'fiscal-sources';

/** 财务收支预算总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '1',
  title: { zh: '财务收支预算总表', en: 'Revenue and expenditure' },
  aliases: ['部门财务收支预算总表', '单位财务收支预算总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(['本年收入', '收入']), total(['预算数', '金额'], ['本年收入', '收入'])],
      rows: sourceRows(
        [
          { ...entry('fiscal', { zh: '财政拨款收入', en: 'fiscal appropriations' }), group: SOURCES },
          ...fiscalFunds.map((fund) => ({ ...source(fund, { group: FISCAL }), parent: 'fiscal' })),
          ...[undertaking, operating, otherRevenue].map((fund) => source(fund, { group: SOURCES })),
          incomeThisYear,
          carriedIn,
          incomeTotal,
        ],
        [
          { total: 'fiscal', group: FISCAL },
          { total: 'this-year', group: SOURCES },
          { total: 'grand-total', items: ['this-year', 'carried-in'] },
        ],
      ),
    },
    {
      key: 'expenditure',
      columns: [item(['本年支出', '支出']), total(['预算数', '金额'], ['本年支出', '支出'])],
      rows: classRows(
        [expenditureThisYear, carriedOut, expenditureTotal],
        [
          { total: 'this-year', group: CLASSES },
          { total: 'grand-total', items: ['this-year', 'carried-out'] },
        ],
      ),
    },
  ],
  balances: [
    {
      left: { block: 'income', item: 'grand-total' },
      right: { block: 'expenditure', item: 'grand-total' },
    },
  ],
};
