import { heading, over } from '../form';
import { fiscalFunds } from '../funds';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';
import { formOf, LISTED_CLASSES, numbered } from './form';

const SOURCES = [
  ['general', '一般公共预算资金'],
  ['government-fund', '政府性基金预算资金'],
  ['state-capital', '国有资本经营预算资金'],
] as const;

/** 财政拨款收支总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '05',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['财政拨款收支总表', '财政拨款收支预算表', '部门财政拨款收支总表'],
  ...twoSided({
    headings: { income: ['收入', '收入项目'], expenditure: ['支出', '支出项目'] },
    amounts: ['预算数', '金额'],
    sources: sourceItems(fiscalFunds),
    carriedByFund: true,
  }),
  form: formOf('05', {
    orientation: 'portrait',
    header: [
      over('收入', heading('项目', 'item', 'income'), heading('预算数', 'total', 'income')),
      over('支出', heading('项目', 'item', 'expenditure'), heading('预算数', 'total', 'expenditure')),
    ],
    rows: {
      kind: 'items',
      blocks: [
        {
          block: 'income',
          top: numbered(SOURCES),
          foot: [
            { item: 'this-year', label: '本年收入合计' },
            { item: 'carried-in', label: '上年结转结余' },
            ...numbered(SOURCES.map(([key, label]) => [`carried-in.${key}`, label])),
            { item: 'grand-total', label: '收入总计' },
          ],
        },
        {
          block: 'expenditure',
          top: [],
          foot: [
            { item: 'this-year', label: '本年支出合计' },
            { item: 'carried-out', label: '年终结转结余' },
            ...SOURCES.map(() => null),
            { item: 'grand-total', label: '支出总计' },
          ],
        },
      ],
      classes: { block: 'expenditure', always: LISTED_CLASSES },
    },
    emptyNote: '无财政拨款收支预算，本表无数据。',
  }),
};
