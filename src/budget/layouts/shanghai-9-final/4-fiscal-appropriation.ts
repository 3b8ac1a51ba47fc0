import { amount, item, total } from '../columns';
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

/** 财政拨款收入支出决算总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '4',
  title: { zh: '财政拨款收入支出决算总表', en: 'Fiscal appropriations, final accounts' },
  aliases: ['部门财政拨款收入支出决算总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(['收入']), total(['决算数', '金额'], ['收入'])],
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
      columns: [
        item(['支出']),
        total(['决算数'], ['支出']),
        ...fiscalFunds.map((fund) => amount(fund.key, fund.label, { aliases: fund.names, under: ['支出'] })),
      ],
      rows: classRows(
        [expenditureThisYear, carriedOut, expenditureTotal],
        [
          { total: 'this-year', group: CLASSES },
          { total: 'grand-total', items: ['this-year', 'carried-out'] },
        ],
      ),
      sums: [{ total: 'total', parts: fiscalFunds.map((fund) => fund.key) }],
    },
  ],
  balances: [
    {
      left: { block: 'income', item: 'grand-total' },
      right: { block: 'expenditure', item: 'grand-total' },
    },
  ],
};
