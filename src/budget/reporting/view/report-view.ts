import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { CheckResult, Verdict } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { baseSheets } from '../../disclosure/base/index';
import { findSheets } from '../../disclosure/base/reading/found-sheets';
import type { Diagnosis } from '../../locating/cause';
import { Places } from '../../tables/places';
import type { Book, Unrecognised } from '../../tables/book';
import type { Rule, RuleKind } from '../../identities/rule';
import { isNear } from '../nearness';
import { tallyOf } from '../tally';
import type { Tally } from '../tally';
import { verdictSentence } from '../verdict';
import { causeView } from './cause-view';
import type { CauseView } from './cause-view';
import { findingView } from './finding-view';
import type { FindingContext, FindingView } from './finding-view';
import { identityView } from './identity-view';
import type { IdentityView } from './identity-view';
import { absentTables, holds, tableViews } from './table-view';
import type { AbsentTableView, TableView } from './table-view';

/** A sheet that holds no table, and what it comes nearest to. */
export interface OtherSheetView {
  readonly sheet: string;
  readonly empty: boolean;
  /** Absent where that is too far to say anything. */
  readonly nearest?: { readonly title: string; readonly score: number };
}

/** The result of a check as plain data: what a pane shows, and what crosses from a worker to it. */
export interface ReportView {
  /** The language of every sentence in it. */
  readonly language: Language;
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly tally: Tally;
  /** How many checks passed. */
  readonly passed: number;
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

/** The result of a check as plain data. */
export function reportView(result: CheckResult, diagnosis: Diagnosis, language: Language): ReportView {
  const { book, verdict, findings, counts } = result;
  const context: FindingContext = {
    book,
    diagnosis,
    places: new Places(book),
    evaluated: new Map(result.equations.map((each) => [each.equation as Finding['equation'], each])),
    language,
  };
  return {
    language,
    verdict,
    sentence: verdictSentence(result, diagnosis, language),
    tally: tallyOf(findings),
    passed: counts.pass,
    tables: tableViews(result, language),
    absent: absentTables(result, language),
    others: book.unrecognised.map((other) => otherSheetView(other, language)),
    baseSheets: baseSheetsOf(book),
    causes: diagnosis.causes.map((cause) => causeView(cause, book, language)),
    findings: findings.map((finding) => findingView(finding, context)),
    gaveUp: diagnosis.gaveUp,
  };
}

/** One of them may look like the table that it becomes. */
function baseSheetsOf({ tables, workbook }: Book): string[] {
  if (tables.length > baseSheets.length) return [];
  const names = findSheets(workbook).map(({ sheet }) => sheet.name);
  return tables.every(({ sheet }) => names.includes(sheet)) ? names : [];
}

function otherSheetView(other: Unrecognised, language: Language): OtherSheetView {
  const { sheet, empty } = other;
  if (!isNear(other)) return { sheet, empty };
  const { layout, recognition } = other.nearest;
  return { sheet, empty, nearest: { title: pick(layout.title, language), score: recognition.score } };
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
  const own = equations.filter(({ equation }) => holds(home, equation.subjects[0]));
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
