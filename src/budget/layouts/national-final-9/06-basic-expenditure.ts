import { codeName, codeParts, departmentEconomicCode, total } from '../columns';
import type { BlockLayout, TableLayout } from '../layout';

function group(key: string, heading: string, more: Pick<BlockLayout, 'goesOnWith'> = {}): BlockLayout {
  const under = [heading];
  return {
    key,
    columns: [
      { ...departmentEconomicCode, under },
      ...codeParts('departmentEconomic', 2),
      { ...codeName, under },
      total(['金额', '决算数'], under),
    ],
    rows: { kind: 'codes', totalLabels: [`${heading}合计`] },
    ...more,
  };
}

/** 一般公共预算财政拨款基本支出决算表 (公开06表): personnel funds at the left, public funds in two groups beside them */
export const basicExpenditure: TableLayout = {
  key: 'basic-expenditure',
  number: '06',
  title: {
    zh: '一般公共预算财政拨款基本支出决算表',
    en: 'Basic expenditure of the general public budget, final accounts',
  },
  aliases: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算基本支出决算表',
    '财政拨款基本支出经济分类决算表',
  ],
  blocks: [
    group('personnel', '人员经费'),
    group('public', '公用经费'),
    group('public-beside', '公用经费', { goesOnWith: 'public' }),
  ],
};
