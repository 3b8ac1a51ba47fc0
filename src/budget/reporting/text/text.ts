import { sanitise } from '../../../common/plain-text';
import { messagesIn } from '../messages';
import type { ReportView } from '../view/report-view';
import { causeLines } from './cause-lines';
import { dismissedLines } from './dismissed-lines';
import { findingLines } from './finding-lines';
import { notCheckedLines, tableLines, unrecognisedLines } from './table-lines';
import type { TextStyle } from './text-style';

const VERDICT_CLASS = { pass: 'pass', fail: 'error', incomplete: 'cannotJudge' } as const;

/**
 * The report on a file for people: the verdict, the tables, the causes, then table by table what has no cause, last what was
 * said to be no error.
 * @param file as the person named it
 * @returns lines, the last one ended too
 */
export function toText(file: string, report: ReportView, style: TextStyle): string {
  const parts = [
    headLines(file, report, style),
    ...(report.baseSheets.length > 0 ? [] : sheetLines(report, style)),
    causeLines(report, style),
    ...otherLines(report, style),
    assumedLines(report, style),
    dismissedLines(report, style),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n') + '\n')
    .join('\n');
}

/** What its sheets were recognised as. Of base sheets that says nothing: tables are yet to be written from them. */
function sheetLines(report: ReportView, style: TextStyle): string[][] {
  return [
    report.tables.length > 0 ? tableLines(report, style) : [messagesIn(report.language).lookedFor],
    notCheckedLines(report, style),
    unrecognisedLines(report, style),
  ];
}

function headLines(file: string, { verdict, sentence }: ReportView, { emphasis }: TextStyle): string[] {
  return [emphasis.strong(sanitise(file)), emphasis.of(VERDICT_CLASS[verdict], sentence)];
}

/** The cells that hold what was adopted without being sure. */
function assumedLines({ language, assumed }: ReportView, { emphasis }: TextStyle): string[] {
  if (assumed.length === 0) return [];
  const messages = messagesIn(language);
  const cells = assumed.map(({ cell }) => cell).join(messages.listSeparator);
  return [emphasis.strong(messages.assumed(assumed.length)), `  ${cells}`];
}

/** The findings without a cause, under a heading of their own where others have one. */
function otherLines(report: ReportView, style: TextStyle): string[][] {
  const others = report.findings.filter(({ cause }) => cause === undefined);
  const lines = findingLines(others, report, style);
  if (report.causes.length === 0 || lines.length === 0) return lines;
  return [[style.emphasis.strong(messagesIn(report.language).causes.others)], ...lines];
}
