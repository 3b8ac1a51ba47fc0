import { amount } from '../columns';
import type { ColumnLayout, TableLayout } from '../layout';
import { officialKinds, officialSums } from '../three-public';

const LAST_YEAR = '.last-year';

const lastYear: readonly ColumnLayout[] = officialKinds.map(({ key, label, aliases, under }) =>
  amount(
    `${key}${LAST_YEAR}`,
    { zh: `上年${label.zh}`, en: `${label.en}, last year` },
    { aliases: [label.zh, ...aliases], under, ofAnotherYear: true, optional: true },
  ),
);

const thisYear: readonly ColumnLayout[] = officialKinds.map(({ key, label, aliases, under }) =>
  amount(key, label, { aliases, under }),
);

/** 一般公共预算“三公”经费支出表: last year beside this year */
export const threePublic: TableLayout = {
  key: 'three-public',
  number: '7',
  title: {
    zh: '一般公共预算“三公”经费支出表',
    en: 'Official overseas visits, vehicles and receptions',
  },
  aliases: [
    '“三公”经费支出表',
    '一般公共预算“三公”经费支出预算表',
    '一般公共预算财政拨款“三公”经费支出表',
    '财政拨款“三公”经费支出表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [...lastYear, ...thisYear],
      rows: { kind: 'record' },
      sums: [...officialSums(LAST_YEAR), ...officialSums()],
    },
  ],
};
