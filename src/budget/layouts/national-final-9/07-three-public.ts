import { amount } from '../columns';
import type { ColumnLayout, TableLayout } from '../layout';
import { officialKinds, officialSums } from '../three-public';
import { kindsInRows } from '../three-public-rows';

const BUDGET = '.budget';

function columns(heading: string, suffix: string, english: string): ColumnLayout[] {
  return officialKinds.map(({ key, label, aliases, under }) =>
    amount(
      `${key}${suffix}`,
      { zh: label.zh, en: `${label.en}${english}` },
      { aliases, under: [heading, ...under] },
    ),
  );
}

/** 财政拨款“三公”经费支出决算表 (公开07表): the budget beside the final account */
export const threePublic: TableLayout = {
  key: 'three-public',
  number: '07',
  title: {
    zh: '财政拨款“三公”经费支出决算表',
    en: 'Official overseas visits, vehicles and receptions, final accounts',
  },
  aliases: [
    '“三公”经费支出决算表',
    '一般公共预算财政拨款“三公”经费支出决算表',
    '一般公共预算“三公”经费支出决算表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [...columns('预算数', BUDGET, ', budget'), ...columns('决算数', '', '')],
      rows: { kind: 'record' },
      sums: [...officialSums(BUDGET), ...officialSums()],
    },
  ],
};

/** The same with a row for each kind. */
export const threePublicInRows: TableLayout = {
  ...threePublic,
  blocks: [kindsInRows({ budget: ['预算数'], amounts: ['决算数', '支出数', '决算统计数', '金额'] })],
};
