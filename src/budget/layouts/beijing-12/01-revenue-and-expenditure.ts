import { item, total } from '../columns';
import { allFunds } from '../funds';
import {
  CLASSES,
  SOURCES,
  carriedIn,
  carriedOut,
  classRows,
  expenditureThisYear,
  expenditureTotal,
  incomeThisYear,
  incomeTotal,
  source,
  sourceRows,
} from '../items';
import type { TableLayout } from '../layout';

/** 收支总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '01',
  title: { zh: '收支总表', en: 'Revenue and expenditure' },
  aliases: ['收支预算总表', '部门收支总表', '部门预算收支总表', '单位收支总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(['收入', '收入项目']), total(['预算数', '金额'], ['收入'])],
      rows: sourceRows(
        [...allFunds.map((fund) => source(fund, { group: SOURCES })), incomeThisYear, carriedIn, incomeTotal],
        [
          { total: 'this-year', group: SOURCES },
          { total: 'grand-total', items: ['this-year', 'carried-in'] },
        ],
      ),
    },
    {
      key: 'expenditure',
      columns: [item(['支出', '支出项目']), total(['预算数', '金额'], ['支出'])],
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
