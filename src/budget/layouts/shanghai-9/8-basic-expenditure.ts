import { codeName, codeParts, departmentEconomicCode, personnel, publicFunds, total } from '../columns';
import type { TableLayout } from '../layout';

const under = ['一般公共预算基本支出'];

/** 一般公共预算基本支出部门预算经济分类预算表 */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '8',
  title: {
    zh: '一般公共预算基本支出部门预算经济分类预算表',
    en: 'Basic expenditure of the general public budget',
  },
  aliases: ['一般公共预算基本支出经济分类预算表', '部门一般公共预算基本支出部门预算经济分类预算表'],
  blocks: [
    {
      key: 'main',
      columns: [
        departmentEconomicCode,
        ...codeParts('departmentEconomic', 2),
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
