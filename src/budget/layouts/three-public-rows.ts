import { amount, item, lineNumber, percentage } from './columns';
import type { BlockLayout, ColumnLayout, ItemLayout } from './layout';

/** What the columns of a table are called that has a row for each of the three public expenses. */
export interface KindsInRows {
  /** The amounts that count. */
  readonly amounts: readonly string[];
  /** The budget that is printed before them, in final accounts. */
  readonly budget?: readonly string[];
}

const VEHICLES = 'vehicles';

const kinds: readonly ItemLayout[] = [
  {
    key: 'total',
    label: { zh: '“三公”经费合计', en: 'total' },
    aliases: [
      '合计',
      '“三公”经费',
      '“三公”经费支出',
      '“三公”经费总额',
      '“三公”经费财政拨款预算总额',
      '支出合计',
    ],
  },
  {
    key: 'overseas',
    label: { zh: '因公出国（境）费', en: 'official overseas visits' },
    aliases: ['因公出国（境）费用', '因公出国（境）经费', '因公出国（境）支出'],
  },
  {
    key: VEHICLES,
    label: { zh: '公务用车购置及运行费', en: 'official vehicles' },
    aliases: [
      '公务用车购置及运行维护费',
      '公务用车购置和运行费',
      '公务用车购置和运行维护费',
      '公务用车购置及运行维护支出',
      '公务用车购置及运维费',
      '公务用车费',
    ],
  },
  {
    key: 'vehicle-purchase',
    label: { zh: '公务用车购置费', en: 'purchase of official vehicles' },
    aliases: ['公务用车购置', '车辆购置费', '公务用车购置支出'],
    parent: VEHICLES,
  },
  {
    key: 'vehicle-operation',
    label: { zh: '公务用车运行费', en: 'operation of official vehicles' },
    aliases: ['公务用车运行维护费', '车辆运行维护费', '公务用车运行维护支出'],
    parent: VEHICLES,
  },
  {
    key: 'reception',
    label: { zh: '公务接待费', en: 'official receptions' },
    aliases: ['公务接待费支出', '公务接待费用', '公务接待支出'],
  },
];

const ofAnotherYear = { optional: true, ofAnotherYear: true } as const;

const beside: readonly ColumnLayout[] = [
  amount(
    'last-year',
    { zh: '上年预算数', en: 'last year' },
    { aliases: ['预算数', '执行数', '上年执行数', '上年数'], ...ofAnotherYear },
  ),
  amount(
    'increase',
    { zh: '增减额', en: 'increase' },
    { aliases: ['增减', '增减数', '增减变化', '增减情况', '比上年增减'], ...ofAnotherYear },
  ),
  percentage(
    'increase-rate',
    { zh: '增减%', en: 'increase in percent' },
    { aliases: ['增减比例', '增减幅度', '增减率', '增减变动比例'], ...ofAnotherYear },
  ),
];

/** The three public expenses below one another: 合计, and a row for each kind. */
export function kindsInRows({ amounts: [label = '', ...aliases], budget }: KindsInRows): BlockLayout {
  const [budgetLabel = '', ...budgetAliases] = budget ?? [];
  return {
    key: 'main',
    columns: [
      { ...lineNumber, optional: true },
      item([]),
      ...(budget
        ? [amount('total.budget', { zh: budgetLabel, en: 'budget' }, { aliases: budgetAliases })]
        : []),
      amount('total', { zh: label, en: 'amount' }, { aliases }),
      ...beside,
    ],
    rows: {
      kind: 'items',
      otherGroup: 'others',
      items: kinds,
      sums: [
        { total: 'total', items: ['overseas', VEHICLES, 'reception'] },
        { total: VEHICLES, items: ['vehicle-purchase', 'vehicle-operation'], mayBeShare: true },
      ],
    },
    sums: [{ total: 'increase', parts: ['total'], minus: ['last-year'] }],
    changes: [{ percentage: 'increase-rate', now: 'total', before: 'last-year' }],
  };
}
