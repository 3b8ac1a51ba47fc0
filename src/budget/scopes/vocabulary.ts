import type { Label } from '../../common/language';
import { bareLabel, plainLabel } from '../classification/label';
import { allFunds, fiscalKeys } from '../layouts/funds';
import { beside, EVERYTHING } from './scope';
import type { Category, Direction, Names, Scope, Sets } from './scope';

/** Where a word may stand. */
export type Where = 'title' | 'heading' | 'item';

interface Word {
  readonly words: readonly string[];
  readonly sets?: Sets;
  readonly names?: Names;
  /** Everywhere, where nothing is said. */
  readonly where?: readonly Where[];
}

/** The values of a dimension that one word stands for, and what that is called. */
export interface Term {
  readonly values: ReadonlySet<string>;
  readonly label: Label;
}

/** A misspelt value would be one that no other word means. */
const directions = (...values: Direction[]): ReadonlySet<string> => new Set(values);
const categories = (...values: Category[]): ReadonlySet<string> => new Set(values);
const set = (...values: string[]): ReadonlySet<string> => new Set(values);

const REVENUE_SIDE = directions('revenue', 'carried-in', 'use-of-reserves');
const EXPENDITURE_SIDE = directions('expenditure', 'carried-on', 'allocated-reserves');

/** The sides of 收支总表 and their parts, by the headings of the prescribed tables. */
export const DIRECTIONS: readonly Term[] = [
  { values: REVENUE_SIDE, label: { zh: '收入', en: 'revenue' } },
  { values: EXPENDITURE_SIDE, label: { zh: '支出', en: 'expenditure' } },
  { values: directions('revenue'), label: { zh: '本年收入', en: "this year's revenue" } },
  { values: directions('carried-in'), label: { zh: '上年结转', en: 'carried over' } },
  { values: directions('use-of-reserves'), label: { zh: '使用结余', en: 'use of reserves' } },
  { values: directions('expenditure'), label: { zh: '本年支出', en: "this year's expenditure" } },
  { values: directions('carried-on'), label: { zh: '结转下年', en: 'carried on to next year' } },
  { values: directions('allocated-reserves'), label: { zh: '结余分配', en: 'allocation of reserves' } },
];

const FISCAL = new Set(fiscalKeys);
const OWN = set('undertaking', 'operating', 'superior-subsidy', 'affiliate-remittance', 'other');

/** The budgets that fiscal appropriations come from (《预算法》第五条), money in special accounts, and a unit's own. */
export const FUNDS: readonly Term[] = [
  ...allFunds.map(({ key, label }) => ({ values: set(key), label: fundLabel(key, label) })),
  { values: FISCAL, label: { zh: '财政拨款', en: 'fiscal appropriations' } },
  { values: OWN, label: { zh: '单位资金', en: "the unit's own funds" } },
];

function fundLabel(key: string, label: Label): Label {
  if (!fiscalKeys.includes(key)) return label;
  return { zh: label.zh.replace(/拨款收入$/u, ''), en: label.en };
}

/** 基本支出 and its two parts, 项目支出, and what institutions spend beside these (《行政单位财务规则》《事业单位财务规则》). */
export const CATEGORIES: readonly Term[] = [
  { values: categories('personnel', 'public'), label: { zh: '基本支出', en: 'basic expenditure' } },
  { values: categories('personnel'), label: { zh: '人员经费', en: 'personnel' } },
  { values: categories('public'), label: { zh: '公用经费', en: 'operating costs' } },
  { values: categories('project'), label: { zh: '项目支出', en: 'projects' } },
  { values: categories('operating'), label: { zh: '经营支出', en: 'business expenditure' } },
  { values: categories('remittance'), label: { zh: '上缴上级支出', en: 'remittances to superiors' } },
  {
    values: categories('subsidy'),
    label: { zh: '对附属单位补助支出', en: 'subsidies to affiliated units' },
  },
  { values: categories('reserve'), label: { zh: '机动经费', en: 'reserve' } },
];

/** Money that cuts across funds and codes; a figure of it is never all there is of anything else. */
const MEMOS: readonly (readonly string[])[] = [
  ['三公', '“三公”', '"三公"'],
  ['因公出国', '因公出国(境)'],
  ['公务接待'],
  ['公务用车购置'],
  ['公务用车运行维护', '公务用车运行'],
  ['会议费'],
  ['培训费'],
  ['政府采购'],
  ['政府购买服务', '购买服务'],
  ['机关运行经费'],
  ['绩效目标', '绩效'],
  ['转移支付'],
];

/** A word for what expenditure is for says that it is expenditure. */
function ofExpenditure(words: readonly string[], category: ReadonlySet<string>): Word {
  return { words, sets: { category, direction: EXPENDITURE_SIDE } };
}

const WORDS: readonly Word[] = [
  { words: ['收入'], sets: { direction: REVENUE_SIDE }, where: ['title', 'heading'] },
  { words: ['支出'], sets: { direction: EXPENDITURE_SIDE }, where: ['title', 'heading'] },
  { words: ['收支', '收入支出'], where: ['title'] },
  { words: ['本年收入', '当年收入'], sets: { direction: directions('revenue') } },
  { words: ['本年支出', '当年支出'], sets: { direction: directions('expenditure') } },
  {
    words: [
      '上年结转结余',
      '上年结转和结余',
      '上年结转',
      '年初结转和结余',
      '年初结转',
      '年初财政拨款结转和结余',
    ],
    sets: { direction: directions('carried-in') },
  },
  {
    words: ['结转下年', '年终结转', '年末结转和结余', '年末结转', '年末财政拨款结转和结余', '年终结转结余'],
    sets: { direction: directions('carried-on') },
  },
  {
    words: ['使用非财政拨款结余', '用事业基金弥补收支差额', '动用历年结余'],
    sets: { direction: directions('use-of-reserves') },
  },
  { words: ['结余分配', '转入事业基金'], sets: { direction: directions('allocated-reserves') } },
  ...allFunds.map(({ key, label, names }): Word => ({
    words: [label.zh, ...names],
    sets: { fund: set(key) },
  })),
  { words: ['国有资本经营', '国有资本'], sets: { fund: set('state-capital') } },
  { words: ['财政专户'], sets: { fund: set('special-account') } },
  { words: ['公共财政', '公共预算'], sets: { fund: set('general') } },
  { words: ['财政拨款', '财政资金'], sets: { fund: FISCAL } },
  { words: ['单位资金'], sets: { fund: OWN } },
  ...CATEGORIES.map(({ values, label }) => ofExpenditure([label.zh], values)),
  ofExpenditure(['专项业务经费', '专项资金'], categories('project')),
  ofExpenditure(['对附属单位补助', '附属单位补助'], categories('subsidy')),
  ofExpenditure(['上缴上级'], categories('remittance')),
  ...MEMOS.map((words): Word => ({ words, names: { memo: words[0] ?? '' } })),
  { words: ['预算数', '决算数', '执行数', '完成数'], where: ['heading'] },
];

/** What restricts nothing, wherever it stands. */
const NEUTRAL =
  /合计|小计|总计|总额|金额|总数|预算数|决算数|执行数|预算|决算|收入|支出|收支|资金|拨款|经费|总表|情况|项目|本年|当年|部门|单位|[公开附件表数额及的和一二三四五六七八九十0-9\s()（）:：、,，.·…"“”年度-]/gu;

interface Spelt {
  readonly text: string;
  readonly word: Word;
}

/** Longest first: 国有资本经营 is not 经营. */
const SPELT: readonly Spelt[] = WORDS.flatMap((word) =>
  word.words.map((text) => ({ text: plainLabel(text), word })),
).sort((a, b) => b.text.length - a.text.length);

/** A longer text is a note, and says nothing of what a figure is about. */
const LONGEST = 60;

/**
 * What a text says of the money below or beside it: the words of the vocabulary that are in it, the longest at each place.
 * @returns the text itself as a restriction that nobody knows, where no word of it is known and it is not neutral
 */
export function restrictionIn(text: string, where: Where): Scope {
  const plain = bareLabel(text);
  if (plain.length > LONGEST) return EVERYTHING;
  let scope = EVERYTHING;
  let rest = '';
  for (let at = 0; at < plain.length;) {
    const found = SPELT.find((each) => plain.startsWith(each.text, at) && mayStand(each.word, where));
    if (found)
      scope = beside(scope, { ...EVERYTHING, sets: found.word.sets ?? {}, names: found.word.names ?? {} });
    else rest += plain[at] ?? '';
    at += found?.text.length ?? 1;
  }
  const isUnknown = scope === EVERYTHING && where !== 'title' && rest.replace(NEUTRAL, '') !== '';
  return isUnknown ? { ...EVERYTHING, opaque: [text.trim()] } : scope;
}

function mayStand({ where }: Word, place: Where): boolean {
  return where === undefined || where.includes(place);
}
