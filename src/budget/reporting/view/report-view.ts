import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { addressName } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { hasProofs } from '../../checking/check-result';
import type { CheckResult, Verdict } from '../../checking/check-result';
import { baseSheetsAlone } from '../../disclosure/base/reading/base-sheets-alone';
import { stillAssumed } from '../../locating/assumed';
import type { AssumedCell } from '../../locating/assumed';
import type { Diagnosis } from '../../locating/cause';
import { Places } from '../../tables/places';
import { isNearTable } from '../../tables/book';
import type { Unrecognised } from '../../tables/book';
import type { Rule, RuleKind } from '../../identities/rule';
import { messagesIn } from '../messages';
import type { CauseTally } from '../messages/messages';
import { notCheckedMessagesIn, notCheckedTally, notCheckedViews } from '../not-checked/not-checked-view';
import type { NotCheckedView } from '../not-checked/not-checked-view';
import { tallyOf } from '../tally';
import { tieMaps } from '../ties/tie-map';
import type { TieMapView } from '../ties/tie-map';
import type { Tally } from '../tally';
import { issuesOf } from '../dismissals';
import type { Dismissed, Issues } from '../dismissals';
import { causeView } from './cause-view';
import type { CauseView } from './cause-view';
import { dismissedView } from './dismissed-view';
import type { DismissedView } from './dismissed-view';
import { findingView } from './finding-view';
import type { FindingContext, FindingView } from './finding-view';
import { identitiesOf } from './identity-view';
import { absentTables, tableViews } from './table-view';
import { textNumberViews } from './text-number-view';
import type { TextNumberView } from './text-number-view';
import type { AbsentTableView, TableView } from './table-view';

/**
 * `partial`: all that was checked holds, and not all was. `explained`: all that fails has been said to be no error. `nothing`: no
 * amounts to check.
 */
export type ShownVerdict = Verdict | 'partial' | 'explained' | 'nothing';

/** A sheet that holds no table, and what it comes nearest to. */
export interface OtherSheetView {
  readonly sheet: string;
  readonly empty: boolean;
  /** Absent where that is too far to say anything. */
  readonly nearest?: { readonly title: string; readonly score: number };
}

/**
 * The result of a check as plain data: what a pane, a page, a sheet and a text show, and what crosses from a worker to the pane.
 * Every figure in it is for people; the exact ones are told by JSON, from the result itself.
 */
export interface ReportView {
  /** The language of every sentence in it. */
  readonly language: Language;
  readonly verdict: Verdict;
  readonly shown: ShownVerdict;
  readonly sentence: string;
  /** Of what is open. What a user has said is no error is among `dismissed`, and counts nowhere else. */
  readonly tally: Tally;
  readonly causeTally: CauseTally;
  /** How many findings a user has said are no errors. */
  readonly explained: number;
  /** How many checks passed. */
  readonly passed: number;
  /** What the packs are called that its tables are of. */
  readonly packs: readonly string[];
  /** In the order of sheets and rows. */
  readonly tables: readonly TableView[];
  readonly absent: readonly AbsentTableView[];
  /** How the tables are tied, a map for each set of them. */
  readonly ties: readonly TieMapView[];
  /** What nobody may take for checked: absent tables first, then by sheet. */
  readonly notChecked: readonly NotCheckedView[];
  /** What of it leaves the workbook incomplete, in a few words; empty where nothing does. */
  readonly unchecked: string;
  /** Whether any identity was evaluated over amounts. */
  readonly hasProofs: boolean;
  readonly others: readonly OtherSheetView[];
  /** The names of the base sheets in a workbook without tables besides them: what there is to check can be written from them. */
  readonly baseSheets: readonly string[];
  /** Most certain first. */
  readonly causes: readonly CauseView[];
  /** By table, row and column. */
  readonly findings: readonly FindingView[];
  readonly dismissed: readonly DismissedView[];
  readonly assumed: readonly AssumedView[];
  /** Amounts that are stored as texts, and can be made numbers all at once. */
  readonly textNumbers: readonly TextNumberView[];
  /** Whether the search for causes was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/** A cell that holds what was adopted without being sure, to be looked up. */
export interface AssumedView {
  readonly at: Address;
  readonly cell: string;
  readonly certainty: AssumedCell['certainty'];
}

/** How a report is wanted. */
export interface ReportOptions {
  /** What a user has said is no error. */
  readonly dismissed?: readonly Dismissed[];
  /** The cells that hold what was adopted without being sure. */
  readonly assumed?: readonly AssumedCell[];
  /** Whether to write out what each finding is about, figure by figure: much of a large book, and not for all to read. */
  readonly identities?: 'written-out' | 'left-out';
}

/** The result of a check as plain data. */
export function reportView(
  result: CheckResult,
  diagnosis: Diagnosis,
  language: Language,
  { dismissed = [], assumed = [], identities = 'written-out' }: ReportOptions = {},
): ReportView {
  const { book, counts, notChecked } = result;
  const issues = issuesOf(result, diagnosis, dismissed);
  const { settled } = issues;
  const places = new Places(book);
  const identityOf = identities === 'written-out' ? identitiesOf(result, places, language) : () => undefined;
  const context: FindingContext = { book, places, diagnosis: issues.diagnosis, identityOf, language };
  const findings = issues.findings.map((finding) => findingView(finding, context));
  const tally = tallyOf(findings);
  const tables = tableViews(result, findings, settled, language);
  const view = {
    language,
    verdict: issues.verdict,
    shown: shownVerdict(result, issues, tally),
    tally,
    causeTally: causeTally(issues.diagnosis, findings),
    explained: settled.size,
    passed: counts.pass,
    packs: [...new Set(book.tables.map(({ pack }) => pick(pack.label, language)))],
    tables,
    ties: tieMaps({ result, places, tables, settled, language }),
    absent: absentTables(result, language),
    notChecked: notCheckedViews(notChecked, language),
    unchecked: notCheckedMessagesIn(language).summary(notCheckedTally(notChecked)),
    hasProofs: hasProofs(result),
    others: book.unrecognised.map((other) => otherSheetView(other, language)),
    baseSheets: baseSheetsAlone(book),
    causes: issues.diagnosis.causes.map((cause) => causeView(cause, book, language)),
    findings,
    dismissed: issues.dismissed.map((issue) => dismissedView(issue, context)),
    assumed: stillAssumed(assumed, book.workbook).map(assumedView),
    textNumbers: textNumberViews(issues.findings, book),
    gaveUp: diagnosis.gaveUp,
  };
  return { ...view, sentence: verdictSentence(view) };
}

/** What is said first: nothing that was explained is a failure any more, and none of it is a pass. */
function shownVerdict(result: CheckResult, { verdict, settled }: Issues, tally: Tally): ShownVerdict {
  const { counts } = result;
  if (result.verdict === 'incomplete' && counts.cannotJudge === 0 && !hasProofs(result)) return 'nothing';
  if (verdict !== 'incomplete' || tally.cannotJudge > 0) return verdict;
  return settled.size > 0 ? 'explained' : 'partial';
}

/** The verdict as a sentence, with how much was found, how many causes there are of it, and how much a user has explained. */
function verdictSentence(view: Omit<ReportView, 'sentence'>): string {
  const { language, shown, tables, baseSheets, tally, causeTally: causes } = view;
  const { passed, explained, unchecked } = view;
  const { verdicts } = messagesIn(language);
  if (baseSheets.length > 0 && tally.error === 0) return verdicts.onlyBaseSheets;
  if (tables.length === 0) return verdicts.noTables;
  if (shown === 'nothing') return verdicts.nothingToCheck;
  return verdicts[shown]({ tally, causes, passed, explained, unchecked, tables: tables.length });
}

/** How many causes there are of each certainty, and how many findings other than notes they explain. */
function causeTally({ causes }: Diagnosis, findings: readonly FindingView[]): CauseTally {
  const tally = { certain: 0, likely: 0, possible: 0 };
  for (const { certainty } of causes) tally[certainty]++;
  const explained = findings.filter((each) => each.cause !== undefined && each.class !== 'info');
  return { ...tally, explained: explained.length };
}

function assumedView({ at, certainty }: AssumedCell): AssumedView {
  return { at, cell: sanitise(addressName(at)), certainty };
}

function otherSheetView(other: Unrecognised, language: Language): OtherSheetView {
  const { sheet, empty, nearest } = other;
  if (!nearest || !isNearTable(other)) return { sheet, empty };
  const { layout, recognition } = nearest;
  return { sheet, empty, nearest: { title: pick(layout.title, language), score: recognition.score } };
}

/** A rule as a list to choose from shows it. */
export interface RuleView {
  readonly id: string;
  readonly kind: RuleKind;
  readonly title: string;
}

/** Rules as plain data, in their order. */
export function ruleViews(rules: readonly Rule[], language: Language): RuleView[] {
  return rules.map(({ meta: { id, kind, title } }) => ({ id, kind, title: pick(title, language) }));
}
