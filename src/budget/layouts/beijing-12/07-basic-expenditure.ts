import { departmentEconomicCode, governmentEconomicCode, personnel, publicFunds, total } from '../columns';
import type { TableLayout } from '../layout';

/** 一般公共预算财政拨款基本支出表 */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '07',
  title: { zh: '一般公共预算财政拨款基本支出表', en: 'Basic expenditure of the general public budget' },
  aliases: ['一般公共预算财政拨款基本支出预算表', '一般公共预算基本支出表', '一般公共预算基本支出预算表'],
  blocks: [
    {
      key: 'main',
      columns: [governmentEconomicCode, departmentEconomicCode, total(['小计']), personnel, publicFunds],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['personnel', 'public'] }],
    },
  ],
};
