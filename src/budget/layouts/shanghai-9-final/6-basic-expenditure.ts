import { codeName, departmentEconomicCode, total } from '../columns';
import type { BlockLayout, TableLayout } from '../layout';

function side(key: string, totalLabel: string): BlockLayout {
  return {
    key,
    columns: [departmentEconomicCode, codeName, total(['决算数', '金额'])],
    rows: { kind: 'codes', totalLabels: [totalLabel] },
  };
}

/** 一般公共预算财政拨款基本支出决算表: personnel funds on the left, public funds on the right */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '6',
  title: {
    zh: '一般公共预算财政拨款基本支出决算表',
    en: 'Basic expenditure of the general public budget, final accounts',
  },
  aliases: ['一般公共预算财政拨款基本支出决算明细表'],
  blocks: [side('personnel', '人员经费合计'), side('public', '公用经费合计')],
};
