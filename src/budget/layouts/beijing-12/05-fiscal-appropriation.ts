import { fiscalFunds } from '../funds';
import { halves, sourcesOf } from '../halves';
import type { TableLayout } from '../layout';

/** 财政拨款收支总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '05',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['财政拨款收支总表', '财政拨款收支预算表', '部门财政拨款收支总表'],
  ...halves({
    headings: { income: ['收入', '收入项目'], expenditure: ['支出', '支出项目'] },
    amounts: ['预算数', '金额'],
    sources: sourcesOf(fiscalFunds),
    carriedByFund: true,
  }),
};
