import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { CheckResult, Verdict } from '../../checking/check-book';
import { baseSheets } from '../../disclosure/base';
import { findSheets } from '../../disclosure/base/reading/found-sheets';
import type { Diagnosis } from '../../locating/cause';
import { Places } from '../../tables/places';
import type { Book, Unrecognised } from '../../tables/book';
import type { Rule, RuleKind } from '../../identities/rule';
import { messagesIn } from '../messages';
import type { CauseTally } from '../messages/messages';
import { tallyOf } from '../tally';
import type { Tally } from '../tally';
import { causeView } from './cause-view';
import type { CauseView } from './cause-view';
import { findingView } from './finding-view';
import type { FindingContext, FindingView } from './finding-view';
import { identitiesOf, identityView } from './identity-view';
import type { IdentityView } from './identity-view';
import { absentTables, standsIn, tableViews } from './table-view';
import type { AbsentTableView, TableView } from './table-view';

/** Below this a sheet is a cover or a text, and what it is nearest to says nothing. */
const WORTH_NAMING = 0.35;

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
  readonly sentence: string;
  readonly tally: Tally;
  readonly causeTally: CauseTally;
  /** How many checks passed. */
  readonly passed: number;
  /** What the packs are called that its tables are of. */
  readonly packs: readonly string[];
  /** In the order of sheets and rows. */
  readonly tables: readonly TableView[];
  readonly absent: readonly AbsentTableView[];
  readonly others: readonly OtherSheetView[];
  /** The names of the base sheets in a workbook without tables besides them: what there is to check can be written from them. */
  readonly baseSheets: readonly string[];
  /** Most certain first. */
  readonly causes: readonly CauseView[];
  /** By table, row and column. */
  readonly findings: readonly FindingView[];
  /** Whether the search for causes was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/**
 * The result of a check as plain data.
 * @param identities whether to write out what each finding is about, figure by figure: much of a large book, and not for all to read
 */
export function reportView(
  result: CheckResult,
  diagnosis: Diagnosis,
  language: Language,
  identities: 'written-out' | 'left-out' = 'written-out',
): ReportView {
  const { book, verdict, counts } = result;
  const identityOf = identities === 'written-out' ? identitiesOf(result, language) : () => undefined;
  const context: FindingContext = { book, diagnosis, identityOf, language };
  const findings = result.findings.map((finding) => findingView(finding, context));
  const tally = tallyOf(findings);
  const causes = causeTally(diagnosis, findings);
  return {
    language,
    verdict,
    sentence: verdictSentence(result, tally, causes, language),
    tally,
    causeTally: causes,
    passed: counts.pass,
    packs: [...new Set(book.tables.map(({ pack }) => pick(pack.label, language)))],
    tables: tableViews(result, findings, language),
    absent: absentTables(result, language),
    others: book.unrecognised.map((other) => otherSheetView(other, language)),
    baseSheets: baseSheetsOf(book),
    causes: diagnosis.causes.map((cause) => causeView(cause, book, language)),
    findings,
    gaveUp: diagnosis.gaveUp,
  };
}

/** The verdict as a sentence, with how much was found and how many causes there are of it. */
function verdictSentence(
  { book, verdict, counts }: CheckResult,
  tally: Tally,
  causes: CauseTally,
  language: Language,
): string {
  const { verdicts } = messagesIn(language);
  if (book.tables.length === 0) return verdicts.noTables;
  if (verdict === 'incomplete' && counts.cannotJudge === 0) return verdicts.nothingToCheck;
  return verdicts[verdict](tally, causes, counts.pass);
}

/** How many causes there are of each certainty, and how many findings other than notes they explain. */
function causeTally({ causes }: Diagnosis, findings: readonly FindingView[]): CauseTally {
  const tally = { certain: 0, likely: 0, possible: 0 };
  for (const { certainty } of causes) tally[certainty]++;
  const explained = findings.filter((each) => each.cause !== undefined && each.class !== 'info');
  return { ...tally, explained: explained.length };
}

/** One of them may look like the table that it becomes. */
function baseSheetsOf({ tables, workbook }: Book): string[] {
  if (tables.length > baseSheets.length) return [];
  const names = findSheets(workbook).map(({ sheet }) => sheet.name);
  return tables.every(({ sheet }) => names.includes(sheet)) ? names : [];
}

function otherSheetView({ sheet, empty, nearest }: Unrecognised, language: Language): OtherSheetView {
  const score = nearest?.recognition.score ?? 0;
  if (!nearest || score < WORTH_NAMING) return { sheet, empty };
  return { sheet, empty, nearest: { title: pick(nearest.layout.title, language), score } };
}

/** A part of a list that may be long. */
export interface IdentityPage {
  readonly identities: readonly IdentityView[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * The identities whose subject stands in a table, in the order of the rules; those that fail come first.
 * @param table its place among the report's tables
 */
export function identityPage(
  { book, equations }: CheckResult,
  table: number,
  { from, count }: { readonly from: number; readonly count: number },
  language: Language,
): IdentityPage {
  const home = book.tables[table];
  if (!home) return { identities: [], total: 0 };
  const own = equations.filter(({ equation }) => standsIn(equation.subjects[0], home));
  const ordered = [
    ...own.filter(({ evaluation }) => evaluation.outcome === 'fail'),
    ...own.filter(({ evaluation }) => evaluation.outcome !== 'fail'),
  ];
  const places = new Places(book);
  return {
    identities: ordered.slice(from, from + count).map((each) => identityView(each, places, language)),
    total: own.length,
  };
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
