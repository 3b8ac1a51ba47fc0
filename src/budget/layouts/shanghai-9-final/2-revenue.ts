import { amount, codeName, codeParts, functionalCode, total } from '../columns';
import { affiliateRemittance, operating, otherRevenue, superiorSubsidy, undertaking } from '../funds';
import type { TableLayout } from '../layout';

const sources = [superiorSubsidy, undertaking, operating, affiliateRemittance, otherRevenue];

/** 收入决算表 */
export const revenue: TableLayout = {
  key: 'revenue',
  number: '2',
  title: { zh: '收入决算表', en: 'Revenue, final accounts' },
  aliases: ['部门收入决算表', '收入决算总表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        ...codeParts('functional', 3),
        codeName,
        { ...total(['合计']), label: { zh: '本年收入合计', en: "this year's revenue" } },
        amount('fiscal', { zh: '财政拨款收入', en: 'fiscal appropriations' }),
        ...sources.map((fund) => amount(fund.key, fund.label, { aliases: fund.names })),
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['fiscal', ...sources.map((fund) => fund.key)] }],
    },
  ],
};
