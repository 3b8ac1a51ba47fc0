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

const income = ['财政拨款收入', '收入'];
const expenditure = ['财政拨款支出', '支出'];

/** 财政拨款收支预算总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '4',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['部门财政拨款收支预算总表', '单位财政拨款收支预算总表'],
  blocks: [
    {
      key: 'income',
      columns: [item(income), total(['预算数', '金额'], income)],
      rows: sourceRows(
        [
          ...fiscalFunds.map((fund) => source(fund, { group: SOURCES })),
          incomeThisYear,
          carriedIn,
          incomeTotal,
        ],
        [
          { total: 'this-year', group: SOURCES },
          { total: 'grand-total', items: ['this-year', 'carried-in'] },
        ],
      ),
    },
    {
      key: 'expenditure',
      columns: [
        item(expenditure),
        total(['预算数'], expenditure),
        ...fiscalFunds.map((fund) =>
          amount(fund.key, fund.label, { aliases: fund.names, under: expenditure }),
        ),
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
