import { heading, over } from '../form';
import { fiscalFunds, operating, otherRevenue, undertaking } from '../funds';
import { entry, source, SOURCES } from '../items';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';
import { formOf } from './form';

const FISCAL = 'fiscal-sources';

/** 财务收支预算总表 */
export const revenueAndExpenditure: TableLayout = {
  key: 'revenue-and-expenditure',
  number: '1',
  title: { zh: '财务收支预算总表', en: 'Revenue and expenditure' },
  aliases: ['部门财务收支预算总表', '单位财务收支预算总表'],
  ...twoSided({
    headings: { income: ['本年收入', '收入'], expenditure: ['本年支出', '支出'] },
    amounts: ['预算数', '金额'],
    sources: [
      { ...entry('fiscal', { zh: '财政拨款收入', en: 'fiscal appropriations' }), group: SOURCES },
      ...fiscalFunds.map((fund) => ({ ...source(fund, { group: FISCAL }), parent: 'fiscal' })),
      ...sourceItems([undertaking, operating, otherRevenue]),
    ],
    sums: [{ total: 'fiscal', group: FISCAL }],
  }),
  form: formOf({
    sheet: '部门收支总表',
    title: '部门财务收支预算总表',
    orientation: 'landscape',
    header: [
      over('本年收入', heading('项目', 'item', 'income'), heading('预算数', 'total', 'income')),
      over('本年支出', heading('项目', 'item', 'expenditure'), heading('预算数', 'total', 'expenditure')),
    ],
    rows: {
      kind: 'items',
      blocks: [
        {
          block: 'income',
          top: [
            { item: 'fiscal', label: '一、财政拨款收入' },
            { item: 'general', label: '1. 一般公共预算' },
            { item: 'government-fund', label: '2. 政府性基金预算' },
            { item: 'state-capital', label: '3. 国有资本经营预算' },
            { item: 'undertaking', label: '二、事业收入' },
            { item: 'operating', label: '三、事业单位经营收入' },
            { item: 'other', label: '四、其他收入' },
          ],
          foot: [{ item: 'grand-total', label: '收入总计' }],
        },
        { block: 'expenditure', top: [], foot: [{ item: 'grand-total', label: '支出总计' }] },
      ],
      classes: { block: 'expenditure', always: [] },
    },
    emptyNote: '无收入和支出预算，本表无数据。',
  }),
};
