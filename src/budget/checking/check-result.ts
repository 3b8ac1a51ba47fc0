import type { Address } from '../../workbook/address';
import type { Rule } from '../identities/rule';
import type { Book } from '../tables/book';
import { noCounts } from './judged';
import type { Counts, Judged } from './judged';
import type { EvaluatedEquation } from './evaluate';
import type { Finding } from './finding';
import { roundingRemark } from './rounding-remark';

/** `incomplete`: nothing failed, and something could not be judged or nothing was there to be. */
export type Verdict = 'pass' | 'fail' | 'incomplete';

export interface CheckResult {
  readonly book: Book;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** By table, row and column. */
  readonly findings: readonly Finding[];
  readonly equations: readonly EvaluatedEquation[];
  /** The rules that it was checked by. */
  readonly rules: readonly Rule[];
  /** What each of them makes of each table or of the book, in their order: what need not be judged again after an edit. */
  readonly judged: readonly Judged[];
}

/** All that rules make of a book, taken together. */
export function resultOf(book: Book, rules: readonly Rule[], judged: readonly Judged[]): CheckResult {
  const equations = joined(judged.map((each) => each.equations));
  const drafts = joined(judged.map((each) => each.drafts));
  const counts = totalOf(judged);
  const remark = roundingRemark(equations);
  const order = orderOf(book);
  const findings = [...drafts, ...(remark ? [remark] : [])]
    .map((draft) => ({ draft, place: order(draft.at) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ draft }, i) => ({ id: `f${i + 1}`, ...draft }));
  const verdict = verdictOf(findings, counts, equations);
  return { book, verdict, counts, findings, equations, rules, judged };
}

/** Lists one after another: concat copies whole stretches at once. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return new Array<T>().concat(...lists);
}

function totalOf(judged: readonly Judged[]): Counts {
  const total = noCounts();
  for (const { counts } of judged) {
    total.pass += counts.pass;
    total.fail += counts.fail;
    total.cannotJudge += counts.cannotJudge;
    total.notApplicable += counts.notApplicable;
  }
  return total;
}

function verdictOf(
  findings: readonly Finding[],
  counts: Counts,
  equations: readonly EvaluatedEquation[],
): Verdict {
  if (findings.some(({ severity, outcome }) => severity === 'error' && outcome === 'fail')) return 'fail';
  const proved = equations.some(({ evaluation }) => evaluation.outcome !== 'not-applicable');
  return counts.cannotJudge > 0 || !proved ? 'incomplete' : 'pass';
}

type Order = readonly [sheet: number, row: number, column: number];

function orderOf(book: Book): (at: Address) => Order {
  const sheets = new Map(book.workbook.sheets.map(({ name }, i) => [name, i]));
  return ({ sheet, row, column }) => [sheets.get(sheet) ?? -1, row, column];
}

function compare(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
