import type { TableLayout } from '../layout';
import { fundExpenditure } from './fund-expenditure';

/** 国有资本经营预算支出表 */
export const stateCapital: TableLayout = {
  key: 'state-capital',
  number: '9',
  title: { zh: '国有资本经营预算支出表', en: 'Expenditure of the state capital operations budget' },
  aliases: [
    '国有资本经营预算支出预算表',
    '国有资本经营预算财政拨款支出表',
    '国有资本经营预算财政拨款支出预算表',
  ],
  blocks: [
    fundExpenditure(['国有资本经营预算支出', '本年国有资本经营预算支出', '本年国有资本经营预算财政拨款支出']),
  ],
};
