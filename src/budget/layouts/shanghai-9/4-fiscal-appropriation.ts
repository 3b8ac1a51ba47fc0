import { heading, over } from '../form';
import { fiscalFunds } from '../funds';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';
import { formOf } from './form';

/** 财政拨款收支预算总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '4',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['部门财政拨款收支预算总表', '单位财政拨款收支预算总表'],
  ...twoSided({
    headings: { income: ['财政拨款收入', '收入'], expenditure: ['财政拨款支出', '支出'] },
    amounts: ['预算数', '金额'],
    sources: sourceItems(fiscalFunds),
    columnsByFund: true,
  }),
  form: formOf({
    sheet: '部门财政拨款收支总表',
    title: '部门财政拨款收支预算总表',
    orientation: 'landscape',
    header: [
      over('财政拨款收入', heading('项目', 'item', 'income'), heading('预算数', 'total', 'income')),
      over(
        '财政拨款支出',
        heading('项目', 'item', 'expenditure'),
        heading('合计', 'total', 'expenditure'),
        heading('一般公共预算', 'general', 'expenditure'),
        heading('政府性基金预算', 'government-fund', 'expenditure'),
        heading('国有资本经营预算', 'state-capital', 'expenditure'),
      ),
    ],
    rows: {
      kind: 'items',
      blocks: [
        {
          block: 'income',
          top: [
            { item: 'general', label: '一、一般公共预算' },
            { item: 'government-fund', label: '二、政府性基金预算' },
            { item: 'state-capital', label: '三、国有资本经营预算' },
          ],
          foot: [{ item: 'grand-total', label: '收入总计' }],
        },
        { block: 'expenditure', top: [], foot: [{ item: 'grand-total', label: '支出总计' }] },
      ],
      classes: { block: 'expenditure', always: [] },
    },
    emptyNote: '无财政拨款收支预算，本表无数据。',
  }),
};
