import { item, total } from '../columns';
import { fiscalFunds } from '../funds';
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

const CARRIED = 'carried-sources';

/** 财政拨款收支总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '05',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['财政拨款收支总表', '财政拨款收支预算表', '部门财政拨款收支总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(['收入', '收入项目']), total(['预算数', '金额'], ['收入'])],
      rows: sourceRows(
        [
          ...fiscalFunds.map((fund) => source(fund, { group: SOURCES })),
          incomeThisYear,
          carriedIn,
          ...fiscalFunds.map((fund) => source(fund, { group: CARRIED, parent: 'carried-in' })),
          incomeTotal,
        ],
        [
          { total: 'this-year', group: SOURCES },
          { total: 'carried-in', group: CARRIED },
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
