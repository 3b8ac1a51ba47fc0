import {
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import type { TableLayout } from '../layout';

/** 国有资本经营预算财政拨款支出表 */
export const stateCapital: TableLayout = {
  key: 'state-capital',
  number: '09',
  title: { zh: '国有资本经营预算财政拨款支出表', en: 'Expenditure of the state capital operations budget' },
  aliases: ['国有资本经营预算支出表', '国有资本经营预算财政拨款支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        governmentEconomicCode,
        departmentEconomicCode,
        total([], ['国有资本经营预算支出', '预算数']),
        basic,
        project,
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['basic', 'project'] }],
    },
  ],
};
