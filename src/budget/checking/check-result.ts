import type { Address } from '../../workbook/address';
import type { Rule } from '../identities/rule';
import type { Book } from '../tables/book';
import { isHiddenSet, setAt, setsOf } from '../tables/sets/table-sets';
import { noCounts } from './judged';
import type { Counts, Judged } from './judged';
import type { EvaluatedEquation } from './evaluate';
import type { Finding, FindingDraft } from './finding';
import type { ExpectedTables } from './not-checked/expected-tables';
import { leavesIncomplete } from './not-checked/not-checked';
import type { NotChecked } from './not-checked/not-checked';
import { notCheckedIn } from './not-checked/not-checked-in';
import { roundingRemark } from './rounding-remark';
import { setRemarks } from './set-remarks';

/** `incomplete`: nothing failed, and something was not checked, could not be judged, or nothing was there to be. */
export type Verdict = 'pass' | 'fail' | 'incomplete';

export interface CheckResult {
  readonly book: Book;
  readonly verdict: Verdict;
  /** Of what is checked; hidden copies are told apart and not counted. */
  readonly counts: Counts;
  /** By table, row and column. */
  readonly findings: readonly Finding[];
  readonly equations: readonly EvaluatedEquation[];
  /** What nobody may take for checked: absent tables first, then by sheet. */
  readonly notChecked: readonly NotChecked[];
  /** The rules that it was checked by. */
  readonly rules: readonly Rule[];
  /** What each of them makes of each table or of the book, in their order: what need not be judged again after an edit. */
  readonly judged: readonly Judged[];
  /** The only tables that were to be there; absent where all that are prescribed were. */
  readonly expected?: ExpectedTables;
}

/** How a book is checked. */
export type Terms = Pick<CheckResult, 'rules' | 'expected'>;

/** All that rules make of a book, taken together. */
export function resultOf(book: Book, { rules, expected }: Terms, judged: readonly Judged[]): CheckResult {
  const sets = setsOf(book).map((set) => ({
    isHidden: isHiddenSet(book, set),
    judged: judged.filter((each) => each.set === set),
  }));
  const drafts = sets.flatMap(({ isHidden, judged: own }) => {
    const told = draftsOf(own);
    return isHidden ? told.map(asHidden) : told;
  });
  const shown = sets.filter(({ isHidden }) => !isHidden).flatMap((set) => set.judged);
  const counts = totalOf(shown);
  const order = orderOf(book);
  const findings = [...drafts, ...setRemarks(book)]
    .map((draft) => ({ draft, place: order(draft.at) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ draft }, i) => ({ id: `f${i + 1}`, ...draft }));
  const equations = equationsOf(judged);
  const notChecked = notCheckedIn(book, equations, expected);
  const verdict = verdictOf({ findings, counts, equations: equationsOf(shown), notChecked });
  return {
    book,
    verdict,
    counts,
    findings,
    equations,
    notChecked,
    rules,
    judged,
    ...(expected && { expected }),
  };
}

/** A result, or the part of it that is about one set. */
export type SetResult = Pick<CheckResult, 'book' | 'findings' | 'equations'>;

/** The parts of a result, a set each, without hidden copies. */
export function shownSets(result: CheckResult): readonly SetResult[] {
  const { book, findings, judged } = result;
  const sets = setsOf(book);
  if (sets.length === 1) return [result];
  return sets
    .filter((set) => !isHiddenSet(book, set))
    .map((set) => ({
      book: set,
      findings: findings.filter(({ at }) => setAt(book, at) === set),
      equations: equationsOf(judged.filter((each) => each.set === set)),
    }));
}

/** What rules found in a set, and what rounding leaves over in it. */
function draftsOf(judged: readonly Judged[]): readonly FindingDraft[] {
  const remark = roundingRemark(equationsOf(judged));
  return [...joined(judged.map((each) => each.drafts)), ...(remark ? [remark] : [])];
}

/** Nobody has to put right what nobody sees. */
function asHidden(draft: FindingDraft): FindingDraft {
  return { ...draft, severity: 'info', isHidden: true };
}

function equationsOf(judged: readonly Judged[]): readonly EvaluatedEquation[] {
  return joined(judged.map((each) => each.equations));
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

function verdictOf({
  findings,
  counts,
  equations,
  notChecked,
}: Pick<CheckResult, 'findings' | 'counts' | 'equations' | 'notChecked'>): Verdict {
  if (findings.some(({ severity, outcome }) => severity === 'error' && outcome === 'fail')) return 'fail';
  return counts.cannotJudge > 0 || !hasProofs({ equations }) || notChecked.some(leavesIncomplete)
    ? 'incomplete'
    : 'pass';
}

/** Whether any identity was evaluated over amounts: between blanks and zeros nothing is proved. */
export function hasProofs({ equations }: Pick<CheckResult, 'equations'>): boolean {
  return equations.some(({ evaluation }) => evaluation.outcome !== 'not-applicable');
}

type Order = readonly [sheet: number, row: number, column: number];

function orderOf(book: Book): (at: Address) => Order {
  const sheets = new Map(book.workbook.sheets.map(({ name }, i) => [name, i]));
  return ({ sheet, row, column }) => [sheets.get(sheet) ?? -1, row, column];
}

function compare(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
