import { item, total } from '../columns';
import {
  affiliateRemittance,
  fiscalFunds,
  operating,
  otherRevenue,
  superiorSubsidy,
  undertaking,
} from '../funds';
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

const sources = [...fiscalFunds, superiorSubsidy, undertaking, operating, affiliateRemittance, otherRevenue];

/** 收入支出决算总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '1',
  title: { zh: '收入支出决算总表', en: 'Revenue and expenditure, final accounts' },
  aliases: ['部门收入支出决算总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(['收入']), total(['决算数', '金额'], ['收入'])],
      rows: sourceRows(
        [
          ...sources.map((fund) => source(fund, { group: SOURCES })),
          incomeThisYear,
          entry('reserves-used', { zh: '使用非财政拨款结余', en: 'non-fiscal reserves used' }, [
            '使用非财政拨款结余（含专用结余）',
            '用事业基金弥补收支差额',
          ]),
          carriedIn,
          incomeTotal,
        ],
        [
          { total: 'this-year', group: SOURCES },
          { total: 'grand-total', items: ['this-year', 'reserves-used', 'carried-in'] },
        ],
      ),
    },
    {
      key: 'expenditure',
      columns: [item(['支出']), total(['决算数', '金额'], ['支出'])],
      rows: classRows(
        [
          expenditureThisYear,
          entry('surplus-distributed', { zh: '结余分配', en: 'surplus distributed' }),
          carriedOut,
          expenditureTotal,
        ],
        [
          { total: 'this-year', group: CLASSES },
          { total: 'grand-total', items: ['this-year', 'surplus-distributed', 'carried-out'] },
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
