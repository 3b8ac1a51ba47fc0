import { amount, codeName, codeParts, functionalCode, total } from '../columns';
import { heading, over } from '../form';
import { operating, otherRevenue, undertaking } from '../funds';
import type { TableLayout } from '../layout';
import { formOf, functionalHeadings } from './form';

/** 收入预算总表 */
export const revenue: TableLayout = {
  key: 'revenue',
  number: '2',
  title: { zh: '收入预算总表', en: 'Revenue' },
  aliases: ['部门收入预算总表', '单位收入预算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        ...codeParts('functional', 3),
        codeName,
        total([], ['收入预算']),
        amount('fiscal', { zh: '财政拨款收入', en: 'fiscal appropriations' }, { under: ['收入预算'] }),
        ...[undertaking, operating, otherRevenue].map((fund) =>
          amount(fund.key, fund.label, { aliases: fund.names, under: ['收入预算'] }),
        ),
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['fiscal', undertaking.key, operating.key, otherRevenue.key] }],
    },
  ],
  form: formOf({
    sheet: '部门收入总表',
    title: '部门收入预算总表',
    orientation: 'landscape',
    header: [
      functionalHeadings,
      over(
        '收入预算',
        heading('合计', 'total'),
        heading('财政拨款收入', 'fiscal'),
        heading('事业收入', 'undertaking'),
        heading('事业单位经营收入', 'operating'),
        heading('其他收入', 'other'),
      ),
    ],
    rows: { kind: 'codes', levels: 'all', total: '合计' },
    emptyNote: '无收入预算，本表无数据。',
  }),
};
