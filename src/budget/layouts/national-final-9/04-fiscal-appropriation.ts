import { fiscalFunds } from '../funds';
import type { TableLayout } from '../layout';
import { sourceItems, twoSided } from '../two-sided';

/** 财政拨款收入支出决算总表 (公开04表) */
export const fiscalAppropriation: TableLayout = {
  key: 'fiscal-appropriation',
  number: '04',
  title: { zh: '财政拨款收入支出决算总表', en: 'Fiscal appropriations, final accounts' },
  aliases: ['部门财政拨款收入支出决算总表', '财政拨款收入支出决算表'],
  ...twoSided({
    headings: { income: ['收入'], expenditure: ['支出'] },
    amounts: ['金额', '决算数'],
    sources: sourceItems(fiscalFunds),
    lineNumbers: true,
    carriedByFund: true,
    columnsByFund: true,
  }),
};
