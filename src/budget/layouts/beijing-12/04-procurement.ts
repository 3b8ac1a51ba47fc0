import { item, total } from '../columns';
import { heading } from '../form';
import { entry } from '../items';
import type { ItemLayout, TableLayout } from '../layout';
import { formOf } from './form';

const CATEGORIES = 'categories';
const category = (key: string, letter: string, zh: string, en: string): ItemLayout => ({
  ...entry(key, { zh, en }, [`${letter}-${zh}`, `${letter}${zh}`, `政府采购${zh}`, `${zh}类`]),
  group: CATEGORIES,
});

/** 政府采购预算明细表 */
export const procurement: TableLayout = {
  key: 'procurement',
  number: '04',
  title: { zh: '政府采购预算明细表', en: 'Government procurement' },
  aliases: ['政府采购预算表', '政府采购明细表', '政府采购预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        {
          ...item([]),
          label: { zh: '采购类别', en: 'category' },
          aliases: ['项目', '采购项目', '采购品目类别'],
        },
        total(['金额', '预算数', '预算金额']),
      ],
      rows: {
        kind: 'items',
        otherGroup: CATEGORIES,
        items: [
          category('goods', 'A', '货物', 'goods'),
          category('works', 'B', '工程', 'works'),
          category('services', 'C', '服务', 'services'),
          entry('grand-total', { zh: '合计', en: 'total' }, ['总计']),
        ],
        sums: [{ total: 'grand-total', group: CATEGORIES }],
      },
    },
  ],
  form: formOf('04', {
    orientation: 'portrait',
    header: [heading('采购类别', 'item'), heading('金额', 'total')],
    rows: {
      kind: 'items',
      blocks: [
        {
          block: 'main',
          top: [
            { item: 'goods', label: 'A-货物' },
            { item: 'works', label: 'B-工程' },
            { item: 'services', label: 'C-服务' },
          ],
          foot: [{ item: 'grand-total', label: '合计' }],
        },
      ],
    },
    emptyNote: '无政府采购预算，本表无数据。',
  }),
};
