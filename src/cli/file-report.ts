import path from 'node:path';
import {
  documentView,
  errorsOnly,
  followUp,
  followUpJson,
  followUpText,
  htmlReport,
  listedCorrections,
  issuesOf,
  openTally,
  plain,
  reportSheet,
  reportView,
  settingsOfOptions,
  sinceCounts,
  toJson,
  toText,
  worklistEntry,
} from '../budget';
import type {
  DocumentView,
  FollowUp,
  JsonFile,
  JsonSince,
  ListedCorrection,
  ReportView,
  SinceCounts,
  Tally,
  Verdict,
  WorklistEntry,
} from '../budget';
import type { Language } from '../common/language';
import { minuteOf } from '../common/local-time';
import { sanitise } from '../common/plain-text';
import { version } from '../common/version';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Outcome } from './check-file';
import { asInputError } from './input-fault';
import type { InputError, InputFault } from './input-fault';
import { cliMessagesIn } from './messages';
import { coloured } from './terminal';

/** What the contract says of a file that could not be read. */
export interface UnreadableJson {
  readonly file: string;
  readonly status: 'unreadable';
  readonly error: { readonly code: InputFault; readonly message: string };
}

/** What to correct in a file, as the list of corrections has it. */
export interface CorrectionsJson {
  readonly file: string;
  readonly status: 'checked';
  readonly corrections: readonly ListedCorrection[];
}

/** What a report may be made of, file by file. */
interface Parts {
  /** For people: the file's own report, and its verdict in a line. */
  readonly text: { readonly body: string; readonly sentence: string };
  readonly json: (JsonFile & { readonly since?: JsonSince }) | UnreadableJson;
  readonly corrections: CorrectionsJson | UnreadableJson;
  /** A page of its own; none of a file that cannot be read. */
  readonly page: string | undefined;
  /** A sheet of its own; none of a file that cannot be read. */
  readonly sheet: SheetPlan | undefined;
  readonly entry: WorklistEntry;
}

export type Part = keyof Parts;

/** How files are told. */
export interface Telling {
  /** What the reports of the call take in; nothing else is made. */
  readonly parts: readonly Part[];
  readonly language: Language;
  /** Every finding and every cell, however many. */
  readonly all: boolean;
  readonly colours: boolean;
  /** Errors alone. */
  readonly quiet: boolean;
  /** Whether files are held against an earlier report. */
  readonly isFollowed: boolean;
}

/** What became of one file, in plain data: as much as crosses from one thread to another. */
export interface FileReport {
  readonly file: string;
  readonly status: Verdict | 'unreadable';
  /** How many open findings there are of each class. */
  readonly tally: Tally;
  /** The higher, the sooner somebody should look at it. */
  readonly urgency: number;
  /** What became of it since the earlier report; absent where there is none, or it does not tell. */
  readonly since?: SinceCounts;
  readonly parts: Partial<Parts>;
}

type CheckedOutcome = Extract<Outcome, { status: 'checked' }>;

/**
 * Tells what became of a file. Where that fails it is told instead, and other files are not affected.
 * @param before what an earlier report told of it
 */
export function fileReport(outcome: Outcome, telling: Telling, before?: JsonFile): FileReport {
  if (outcome.status === 'unreadable') return unreadableReport(outcome.file, outcome.error, telling);
  try {
    return checkedReport(outcome, telling, before);
  } catch (reason) {
    return unreadableReport(outcome.file, asInputError(reason), telling);
  }
}

/** Tells why a file was not checked. */
export function unreadableReport(file: string, { fault, details }: InputError, telling: Telling): FileReport {
  const message = cliMessagesIn(telling.language).faults[fault](details);
  return unreadableTold({ file, status: 'unreadable', error: { code: fault, message } }, telling);
}

/** Tells why a file was not checked, as the contract's object says it. */
export function unreadableTold(json: UnreadableJson, telling: Telling): FileReport {
  const { file, error } = json;
  const sentence = cliMessagesIn(telling.language).unreadable(sanitise(error.message));
  return {
    file,
    status: 'unreadable',
    tally: { error: 0, warning: 0, cannotJudge: 0, info: 0 },
    urgency: Number.MAX_SAFE_INTEGER,
    parts: asked(telling, {
      text: () => {
        const { strong, of } = emphasisOf(telling);
        return { body: `${strong(sanitise(file))}\n${of('error', sentence)}\n`, sentence };
      },
      json: () => json,
      corrections: () => json,
      page: () => undefined,
      sheet: () => undefined,
      entry: () => ({ file, status: 'unreadable', problem: sentence }),
    }),
  };
}

function checkedReport(outcome: CheckedOutcome, telling: Telling, before?: JsonFile): FileReport {
  const { file, checked, dismissed, assumed } = outcome;
  const { result, diagnosis } = checked;
  const { language } = telling;
  const { verdict, tally, hasProofs } = openTally(checked, dismissed);
  const view = (identities: 'written-out' | 'left-out'): ReportView => {
    const whole = reportView(result, diagnosis, language, { dismissed, assumed, identities });
    return telling.quiet ? errorsOnly(whole) : whole;
  };
  const json = (): JsonFile => toJson(file, result, diagnosis, language, { dismissed, assumed });
  const document = (): DocumentView =>
    documentView(
      result,
      { file, checked: minuteOf(new Date()), version, settings: settingsOfOptions(checked.options) },
      language,
    );
  const since = before && followUp(before, json());
  return {
    file,
    status: verdict,
    tally,
    urgency: urgencyOf(verdict, tally, hasProofs),
    ...(since && { since: sinceCounts(since) }),
    parts: asked(telling, {
      text: () => textPart(file, view('left-out'), since, telling),
      json: () => ({ ...json(), ...(since && { since: followUpJson(since) }) }),
      corrections: () => ({
        file,
        status: 'checked',
        corrections: listedCorrections(
          issuesOf(result, diagnosis, dismissed).diagnosis,
          result.book,
          language,
        ),
      }),
      page: () => htmlReport(path.basename(file), view('written-out'), document()),
      sheet: () => reportSheet(view('written-out'), document()),
      entry: () => worklistEntry(file, result, view('written-out'), since),
    }),
  };
}

/** Those parts that somebody takes in. */
export function asked({ parts }: Telling, make: { readonly [P in Part]?: () => Parts[P] }): Partial<Parts> {
  return Object.fromEntries(parts.map((part) => [part, make[part]?.()]));
}

export function textPart(
  file: string,
  view: ReportView,
  since: FollowUp | undefined,
  telling: Telling,
): Parts['text'] {
  const { all, language, isFollowed } = telling;
  const style = { all, emphasis: emphasisOf(telling) };
  const { baseSheets } = view;
  const body = [
    toText(file, view, style),
    ...(isFollowed ? [`\n${followUpText(since, language, style)}`] : []),
    // Where tables are yet to be written from base sheets: how.
    ...(baseSheets.length > 0
      ? [`${cliMessagesIn(language).fillFromBaseSheets(sanitise(file), baseSheets.map(sanitise))}\n`]
      : []),
  ];
  return { body: body.join(''), sentence: view.sentence };
}

function emphasisOf({ colours }: Telling) {
  return colours ? coloured : plain;
}

/** Errors first, then files in which nothing was checked, then what was checked in part. */
export function urgencyOf(verdict: Verdict, { error, warning }: Tally, hasProofs: boolean): number {
  if (error > 0) return 1 + error;
  const unproved = verdict === 'pass' ? 0 : hasProofs ? 0.5 : 0.75;
  return unproved + warning / (warning + 1) / 4;
}
