import { amount } from '../columns';
import type { ColumnLayout, TableLayout } from '../layout';
import { officialKinds, officialSums } from '../three-public';
import { kindsInRows } from '../three-public-rows';

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

/** The same with a row for each kind. */
export const threePublicInRows: TableLayout = {
  ...threePublic,
  aliases: [...(threePublic.aliases ?? []), '财政拨款安排的行政经费及“三公”经费预算表'],
  blocks: [kindsInRows({ amounts: ['预算数', '本年预算数', '当年预算数', '金额', '“三公”经费预算数'] })],
};
