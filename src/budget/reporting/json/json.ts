import { a1, a1Range } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { Language } from '../../../common/language';
import type { CheckResult, Counts, Verdict } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import type { NotChecked } from '../../checking/not-checked/not-checked';
import type { Severity } from '../../identities/rule';
import type { Book, Unrecognised } from '../../tables/book';
import { departmentOf } from '../../tables/sets/department-of';
import { setOf, setsOf } from '../../tables/sets/table-sets';
import type { Table } from '../../tables/table';
import { stillAssumed } from '../../locating/assumed';
import type { Certainty, Diagnosis } from '../../locating/cause';
import { Places } from '../../tables/places';
import { tableAt } from '../../tables/selection';
import { issuesOf } from '../dismissals';
import type { DismissedIssue } from '../dismissals';
import { findingSentence } from '../finding-sentence';
import { shownDecimals } from '../figures';
import { notCheckedReason } from '../not-checked/not-checked-view';
import { scopeAt } from '../scope-at';
import type { ReportOptions } from '../view/report-view';
import { causeJson } from './cause-json';
import type { JsonCause } from './cause-json';

export interface JsonCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface JsonTable {
  readonly table: string;
  readonly title: string;
  readonly layout: string;
  readonly sheet: string;
  /** Only where the sheet is hidden. */
  readonly hidden?: true;
  /** Which of the sets of tables it belongs to, from 1 on; only where there are several. */
  readonly set?: number;
  readonly range: string;
  readonly unit: string;
  readonly decimals: number;
  readonly score: number;
}

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Finding['outcome'];
  readonly message: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly JsonCell[];
  readonly observed?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly cause?: string;
  /** What money the figure at its cell is about, where that is known. */
  readonly scope?: string;
}

export interface JsonUnrecognised {
  readonly sheet: string;
  readonly nearest?: { readonly table: string; readonly layout: string; readonly score: number };
}

export interface JsonDismissed {
  /** The id of the finding. */
  readonly finding: string;
  readonly reason: string;
  /** The day on which it was said, as YYYY-MM-DD, where that is known. */
  readonly since?: string;
}

export interface JsonAssumed extends JsonCell {
  readonly certainty: Certainty;
}

export interface JsonNotChecked {
  readonly kind: NotChecked['kind'];
  readonly code: NotChecked['code'];
  readonly layout?: string;
  readonly table?: string;
  readonly title?: string;
  readonly sheet?: string;
  readonly range?: string;
  readonly amounts: number;
  readonly reason: string;
}

/** What the command line's contract says of a file that was checked; keys in its order. */
export interface JsonFile {
  readonly file: string;
  readonly status: 'checked';
  readonly verdict: Verdict;
  /** Whose it is, where its tables say so. */
  readonly department?: string;
  readonly tables: readonly JsonTable[];
  readonly checks: Counts;
  readonly findings: readonly JsonFinding[];
  /** Of what is open, numbered from 1. */
  readonly causes: readonly JsonCause[];
  /** The findings that a user has said are no errors. */
  readonly dismissed: readonly JsonDismissed[];
  /** The cells that hold what was adopted without being sure. */
  readonly assumed: readonly JsonAssumed[];
  readonly unrecognised: readonly JsonUnrecognised[];
  readonly notChecked: readonly JsonNotChecked[];
  /** Only where the search for causes was cut short. */
  readonly gaveUp?: true;
}

/**
 * The result of checking a file, as the contract's object for it.
 * @param said what a user has said is no error, and which cells hold what was adopted without being sure
 */
export function toJson(
  file: string,
  result: CheckResult,
  found: Diagnosis,
  language: Language,
  { dismissed = [], assumed = [] }: Pick<ReportOptions, 'dismissed' | 'assumed'> = {},
): JsonFile {
  const { book, counts, findings } = result;
  const issues = issuesOf(result, found, dismissed);
  const { diagnosis } = issues;
  const places = new Places(book);
  const department = departmentOf(book);
  return {
    file,
    status: 'checked',
    verdict: issues.verdict,
    ...(department !== undefined && { department }),
    tables: book.tables.map((table) => tableJson(table, book)),
    checks: {
      pass: counts.pass,
      fail: counts.fail,
      cannotJudge: counts.cannotJudge,
      notApplicable: counts.notApplicable,
    },
    findings: findings.map((finding) => findingJson(finding, places, book, diagnosis, language)),
    causes: diagnosis.causes.map((cause) => causeJson(cause, book, language)),
    dismissed: issues.dismissed.flatMap(dismissedJson),
    assumed: stillAssumed(assumed, book.workbook).map(({ at, certainty }) => ({
      ...cellJson(at),
      certainty,
    })),
    unrecognised: book.unrecognised.map(unrecognisedJson),
    notChecked: result.notChecked.map((each) => notCheckedJson(each, language)),
    ...(diagnosis.gaveUp && { gaveUp: true }),
  };
}

function dismissedJson({ dismissed: { reason, since }, findings }: DismissedIssue): JsonDismissed[] {
  return findings.map(({ id }) => ({ finding: id, reason, ...(since !== undefined && { since }) }));
}

function tableJson(table: Table, book: Book): JsonTable {
  const { layout, pack, sheet, range, unit, decimals, recognition } = table;
  const sets = setsOf(book);
  return {
    table: layout.number || layout.key,
    title: layout.title.zh,
    layout: pack.key,
    sheet,
    ...(book.workbook.sheet(sheet)?.hidden && { hidden: true }),
    ...(sets.length > 1 && { set: sets.indexOf(setOf(book, table)) + 1 }),
    range: a1Range(range),
    unit,
    decimals,
    score: rounded(recognition.score),
  };
}

function findingJson(
  finding: Finding,
  places: Places,
  book: Book,
  { causeOf }: Diagnosis,
  language: Language,
): JsonFinding {
  const { id, rule, severity, outcome, at, cells, observed, expected, difference } = finding;
  const cause = causeOf.get(id);
  const scope = scopeAt(at, places, language);
  const decimals = tableAt(book, at)?.decimals ?? finding.decimals;
  return {
    id,
    rule: rule.id,
    severity,
    outcome,
    message: findingSentence(finding, book.workbook, language),
    ...cellJson(at),
    cells: cells.map(cellJson),
    ...(observed && { observed: observed.toString(shownDecimals(book.workbook.cell(at))) }),
    ...(expected && { expected: expected.toString(decimals) }),
    ...(difference && { difference: difference.toString(decimals) }),
    ...(cause && { cause: cause.id }),
    ...(scope !== undefined && { scope }),
  };
}

function cellJson(address: Address): JsonCell {
  return { sheet: address.sheet, cell: a1(address) };
}

function unrecognisedJson({ sheet, nearest }: Unrecognised): JsonUnrecognised {
  if (!nearest) return { sheet };
  const { layout, pack, recognition } = nearest;
  return {
    sheet,
    nearest: { table: layout.number || layout.key, layout: pack.key, score: rounded(recognition.score) },
  };
}

function notCheckedJson(each: NotChecked, language: Language): JsonNotChecked {
  const { kind, code, prescribed, at, amounts } = each;
  return {
    kind,
    code,
    ...(prescribed && {
      layout: prescribed.pack.key,
      table: prescribed.layout.number || prescribed.layout.key,
      title: prescribed.layout.title.zh,
    }),
    ...(at && { sheet: at.sheet, range: a1Range(at.range) }),
    amounts,
    reason: notCheckedReason(each, language),
  };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
