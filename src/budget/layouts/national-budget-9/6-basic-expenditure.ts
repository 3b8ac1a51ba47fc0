import {
  codeName,
  codeParts,
  departmentEconomicCode,
  personnel,
  publicFunds,
  total,
  unitCode,
  unitName,
} from '../columns';
import type { TableLayout } from '../layout';

const under = ['基本支出'];

/** 一般公共预算基本支出表 */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '6',
  title: { zh: '一般公共预算基本支出表', en: 'Basic expenditure of the general public budget' },
  aliases: [
    '一般公共预算基本支出预算表',
    '一般公共预算财政拨款基本支出表',
    '一般公共预算财政拨款基本支出预算表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [
        departmentEconomicCode,
        ...codeParts('departmentEconomic', 2),
        { ...unitCode, optional: true },
        { ...unitName, optional: true },
        codeName,
        total([], under),
        { ...personnel, under },
        { ...publicFunds, under },
      ],
      rows: { kind: 'codes' },
      sums: [{ total: 'total', parts: ['personnel', 'public'] }],
    },
  ],
};
