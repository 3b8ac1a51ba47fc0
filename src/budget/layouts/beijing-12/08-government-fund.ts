import {
  basic,
  departmentEconomicCode,
  functionalCode,
  governmentEconomicCode,
  project,
  total,
} from '../columns';
import type { TableLayout } from '../layout';

/** 政府性基金预算财政拨款支出表 */
export const governmentFund: TableLayout = {
  key: 'government-fund',
  number: '08',
  title: { zh: '政府性基金预算财政拨款支出表', en: 'Expenditure of the government-managed funds budget' },
  aliases: ['政府性基金预算支出表', '政府性基金预算财政拨款支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        functionalCode,
        governmentEconomicCode,
        departmentEconomicCode,
        total([], ['预算数', '政府性基金预算支出']),
        basic,
        project,
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['basic', 'project'] }],
    },
  ],
};
