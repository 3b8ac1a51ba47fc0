import { fiscalFunds } from '../funds';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';

/** 财政拨款收支总表 */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '4',
  title: { zh: '财政拨款收支总表', en: 'Fiscal appropriations' },
  aliases: ['部门财政拨款收支总表', '单位财政拨款收支总表', '财政拨款收支预算总表'],
  ...twoSided({
    headings: { income: ['收入'], expenditure: ['支出'] },
    amounts: ['预算数', '金额'],
    sources: sourceItems(fiscalFunds),
    carriedByFund: true,
    columnsByFund: true,
  }),
};
