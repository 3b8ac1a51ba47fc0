import { oncePer } from '../../../common/once-per';
import { oncePerText } from '../../../common/once-per-text';
import { plainLabel, similarity } from '../../classification/label';
import type { TableLayout } from '../../layouts/layout';

/** A longer text is a paragraph. */
const LONGEST_TITLE = 200;

const PREFIXES = [
  /^.*(19|20)\d\d年度?/u,
  /^.*[一二三四五六七八九〇零○]{4}年度?/u,
  /^(附件?|附表|公开|预算|决算)*表?第?\d+([-.]\d+)*(表|[、.:])?/u,
  /^(附件?|附表|表)[一二三四五六七八九十]+[、.:]?/u,
  /^[(]?[一二三四五六七八九十]+[)、.]/u,
  /^(19|20)\d\d(?!\d)/u,
  /^(部门|单位|区级|市级|本级)(?=.{4})/u,
];
const MARKS = /[《》]/gu;
const CONTINUED = /[(]?续(表)?\d*[)]?$/u;
const UNIT_NOTE = /[(]?(金额)?单位:.*$/u;
const YEAR_BEHIND = /[(](19|20)\d\d年?度?(预算|决算)?[)]$/u;
const GENERAL_SITUATION = /(总体)?情况(?=(预算|决算)?表$)/u;

/**
 * A title without what differs from year to year and place to place: `预算01表 2026年部门收支总表` → `收支总表`.
 * A table is known by what is left, never by its number. A text too long for a title stays as it is.
 */
export function plainTitle(text: string): string {
  if (text.length > LONGEST_TITLE) return text;
  let title = plainLabel(text)
    .replace(MARKS, '')
    .replace(UNIT_NOTE, '')
    .replace(CONTINUED, '')
    .replace(YEAR_BEHIND, '');
  for (let before = ''; before !== title;) {
    before = title;
    for (const prefix of PREFIXES) title = title.replace(prefix, '');
  }
  return title.replace(GENERAL_SITUATION, (_, whole?: string) => (whole ? '总' : ''));
}

/** Whether a text is but the number of a table, whose title stands elsewhere: `预算06表`. */
export function isTableNumber(text: string): boolean {
  return text.includes('表') && plainTitle(text) === '';
}

/** Whether a title says that it goes on with a table begun before (续表). */
export function isContinued(text: string): boolean {
  return CONTINUED.test(plainLabel(text).replace(UNIT_NOTE, ''));
}

/** How well a text serves as the title of a table, from 0 to 1. */
export function titleFit(text: string, layout: TableLayout): number {
  return plainTitleFit(plainTitle(text), layout);
}

/** The same of a title that is plain already. */
export function plainTitleFit(title: string, layout: TableLayout): number {
  return title.length < 3 || title.length > LONGEST_TITLE ? 0 : fitsOf(layout)(title);
}

const fitsOf = oncePer((layout: TableLayout) =>
  oncePerText((title) => Math.max(...plainNames(layout).map((name) => nameFit(title, name)))),
);

const plainNames = oncePer((layout: TableLayout) =>
  [layout.title.zh, ...(layout.aliases ?? [])].map(plainTitle),
);

/** Before a name these make it another table's: 项目支出总表 is no 支出总表, while 某某局支出总表 is one. */
const QUALIFIED = /(项目|基本|基金|资本经营|拨款|公共|专户|资金|人员|公用|经费|采购|服务)(预算|决算)?$/u;

/** The budgets by the law, and what is told apart within one: a table of either is no table of another, however alike their titles are. */
const FUNDS = ['一般公共预算', '政府性基金', '国有资本'];
const PURPOSES = ['基本支出', '项目支出', '三公'];

function speaksOfOther(title: string, name: string): boolean {
  const wordsIn = (text: string, words: readonly string[]): string[] =>
    words.filter((word) => text.includes(word));
  const [fund, otherFund] = [wordsIn(title, FUNDS), wordsIn(name, FUNDS)];
  const isOfOtherFund =
    fund.length > 0 && otherFund.length > 0 && !fund.some((each) => otherFund.includes(each));
  return isOfOtherFund || wordsIn(title, PURPOSES).join() !== wordsIn(name, PURPOSES).join();
}

function nameFit(title: string, name: string): number {
  if (title === name) return 1;
  if (speaksOfOther(title, name)) return 0;
  const covered = Math.min(title.length, name.length) / Math.max(title.length, name.length);
  if (title.endsWith(name) && !QUALIFIED.test(title.slice(0, -name.length))) return 0.75 + 0.2 * covered;
  if ((title.includes(name) && !title.endsWith(name)) || (name.startsWith(title) && title.length >= 6))
    return 0.6 + 0.3 * covered;
  return 0.9 * similarity(title, name);
}
