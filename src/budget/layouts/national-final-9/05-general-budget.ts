import { amount, basic, personnel, project, publicFunds, total } from '../columns';
import type { ColumnLayout, ColumnSum, TableLayout } from '../layout';
import { functionalColumns } from '../national-budget-9/functional-columns';

/** What a fund held, took in or still holds, in all and by what it is for; tables of expenditure alone have none of it. */
interface Group {
  readonly key: string;
  readonly english: string;
  readonly headings: readonly string[];
}

const opening: Group = {
  key: 'opening',
  english: 'carried in',
  headings: ['年初结转和结余', '年初结转结余'],
};
const income: Group = { key: 'income', english: "this year's revenue", headings: ['本年收入'] };
const closing: Group = {
  key: 'closing',
  english: 'carried out',
  headings: ['年末结转和结余', '年末结转结余'],
};

function columnsOf({ key, english, headings: under }: Group): ColumnLayout[] {
  const optional = { optional: true, under };
  return [
    amount(key, { zh: '合计', en: english }, { aliases: ['小计', ...under], ...optional }),
    amount(
      `${key}.basic`,
      { zh: '基本支出结转', en: `${english}, basic` },
      { aliases: ['基本支出', '基本支出结转和结余'], ...optional },
    ),
    amount(
      `${key}.project`,
      { zh: '项目支出结转和结余', en: `${english}, project` },
      { aliases: ['项目支出', '项目支出结转'], ...optional },
    ),
  ];
}

/** What is left of each: opening + income − expenditure. */
function left(suffix: string, spent: string): ColumnSum {
  return { total: `closing${suffix}`, parts: [`opening${suffix}`, `income${suffix}`], minus: [spent] };
}

const under = ['本年支出'];

/** 一般公共预算财政拨款支出决算表 (公开05表), and 收入支出决算表, which has beside it what was carried in, taken in and carried out */
export const generalBudget: TableLayout = {
  key: 'general-budget',
  number: '05',
  title: {
    zh: '一般公共预算财政拨款支出决算表',
    en: 'Expenditure of the general public budget, final accounts',
  },
  aliases: [
    '一般公共预算支出决算表',
    '一般公共预算财政拨款收入支出决算表',
    '一般公共预算财政拨款收入支出决算总表',
  ],
  blocks: [
    {
      key: 'main',
      columns: [
        ...functionalColumns,
        ...columnsOf(opening),
        ...columnsOf(income),
        total(['小计'], under),
        { ...basic, aliases: [...(basic.aliases ?? []), '小计'], under },
        { ...personnel, optional: true, under: ['基本支出', ...under] },
        { ...publicFunds, optional: true, under: ['基本支出', ...under] },
        { ...project, under },
        ...columnsOf(closing),
      ],
      rows: { kind: 'codes' },
      sums: [
        { total: 'total', parts: ['basic', 'project'] },
        { total: 'basic', parts: ['personnel', 'public'] },
        ...[opening, income, closing].map(({ key }) => ({
          total: key,
          parts: [`${key}.basic`, `${key}.project`],
        })),
        left('', 'total'),
        left('.basic', 'basic'),
        left('.project', 'project'),
      ],
    },
  ],
};
