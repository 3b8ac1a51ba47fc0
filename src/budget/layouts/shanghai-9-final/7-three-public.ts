import type { Label } from '../../../common/language';
import { amount } from '../columns';
import type { ColumnLayout, ColumnSum, TableLayout } from '../layout';

const kinds: readonly (readonly [string, Label, readonly string[]])[] = [
  ['total', { zh: '合计', en: 'total' }, []],
  ['overseas', { zh: '因公出国（境）费', en: 'official overseas visits' }, ['因公出国（境）费用']],
  ['vehicles', { zh: '小计', en: 'official vehicles' }, ['公务用车购置及运行维护费']],
  ['vehicle-purchase', { zh: '公务用车购置费', en: 'purchase of official vehicles' }, []],
  ['vehicle-operation', { zh: '公务用车运行维护费', en: 'operation of official vehicles' }, []],
  ['reception', { zh: '公务接待费', en: 'official receptions' }, []],
];

function pair([key, label, aliases]: (typeof kinds)[number]): ColumnLayout[] {
  const under = [label.zh, ...aliases];
  return [
    amount(`${key}.budget`, { zh: '预算数', en: `${label.en}, budget` }, { under }),
    amount(key, { zh: '决算数', en: label.en }, { under }),
  ];
}

function sums(suffix: string): ColumnSum[] {
  return [
    { total: `total${suffix}`, parts: ['overseas', 'vehicles', 'reception'].map((key) => `${key}${suffix}`) },
    {
      total: `vehicles${suffix}`,
      parts: ['vehicle-purchase', 'vehicle-operation'].map((key) => `${key}${suffix}`),
    },
  ];
}

/** 三公经费支出决算表: each kind with its budget beside the final account */
export const threePublic: TableLayout = {
  key: 'three-public',
  number: '7',
  title: {
    zh: '“三公”经费支出决算表',
    en: 'Official overseas visits, vehicles and receptions, final accounts',
  },
  aliases: ['财政拨款“三公”经费支出决算表', '一般公共预算财政拨款“三公”经费支出决算表'],
  blocks: [
    {
      key: 'main',
      columns: kinds.flatMap(pair),
      rows: { kind: 'record' },
      sums: [...sums('.budget'), ...sums('')],
    },
  ],
};
