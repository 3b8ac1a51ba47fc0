import { text, total } from '../columns';
import { heading, over } from '../form';
import type { TableLayout } from '../layout';
import { formOf } from './form';

const catalogue = { under: ['指导性目录', '指导性目录代码'] };

/** 政府购买服务预算财政拨款明细表 */
export const servicePurchase: TableLayout = {
  key: 'service-purchase',
  number: '11',
  title: { zh: '政府购买服务预算财政拨款明细表', en: 'Services bought with fiscal appropriations' },
  aliases: [
    '政府购买服务预算明细表',
    '政府购买服务预算表',
    '政府购买服务支出预算表',
    '政府购买服务预算财政拨款表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [
        text('catalogue-1', { zh: '一级', en: 'catalogue level 1' }, { aliases: ['一级目录'], ...catalogue }),
        text('catalogue-2', { zh: '二级', en: 'catalogue level 2' }, { aliases: ['二级目录'], ...catalogue }),
        text('catalogue-3', { zh: '三级', en: 'catalogue level 3' }, { aliases: ['三级目录'], ...catalogue }),
        {
          key: 'field',
          label: { zh: '服务领域', en: 'field of service' },
          role: { kind: 'code', classification: 'functional' },
        },
        total(['预算金额', '金额', '预算数']),
      ],
      rows: { kind: 'list' },
    },
  ],
  form: formOf('11', {
    orientation: 'landscape',
    header: [
      over(
        '指导性目录',
        heading('一级', 'catalogue-1'),
        heading('二级', 'catalogue-2'),
        heading('三级', 'catalogue-3'),
      ),
      heading('服务领域', 'field'),
      heading('预算金额', 'total'),
    ],
    rows: { kind: 'plain', total: { label: '合计', at: 'first' } },
    emptyNote: '无政府购买服务预算，本表无数据。',
  }),
};
