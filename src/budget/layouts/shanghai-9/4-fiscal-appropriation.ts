import { fiscalFunds } from '../funds';
import { halves, sourcesOf } from '../halves';
import type { TableLayout } from '../layout';

/** 财政拨款收支预算总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '4',
  title: { zh: '财政拨款收支预算总表', en: 'Fiscal appropriations' },
  aliases: ['部门财政拨款收支预算总表', '单位财政拨款收支预算总表'],
  ...halves({
    headings: { income: ['财政拨款收入', '收入'], expenditure: ['财政拨款支出', '支出'] },
    amounts: ['预算数', '金额'],
    sources: sourcesOf(fiscalFunds),
    columnsByFund: true,
  }),
};
