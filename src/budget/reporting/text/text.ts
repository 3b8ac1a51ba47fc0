import { sanitise } from '../../../common/plain-text';
import type { CheckResult } from '../../checking/check-book';
import type { Diagnosis } from '../../locating/cause';
import { verdictSentence } from '../verdict';
import { messagesIn } from '../messages';
import { causeLines } from './cause-lines';
import { findingLines } from './finding-lines';
import { tableLines, unrecognisedLines } from './table-lines';
import type { TextStyle } from './text-style';

const VERDICT_CLASS = { pass: 'pass', fail: 'error', incomplete: 'cannotJudge' } as const;

/**
 * The report on a file for people: the verdict, the tables, the causes, then table by table what has no cause.
 * @param file as the person named it
 * @returns lines, the last one ended too
 */
export function toText(file: string, result: CheckResult, diagnosis: Diagnosis, style: TextStyle): string {
  const { book } = result;
  const parts = [
    headLines(file, result, diagnosis, style),
    book.tables.length > 0 ? tableLines(result, style) : [messagesIn(style.language).lookedFor],
    unrecognisedLines(book, style),
    causeLines(result, diagnosis, style),
    ...otherLines(result, diagnosis, style),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n') + '\n')
    .join('\n');
}

function headLines(
  file: string,
  result: CheckResult,
  diagnosis: Diagnosis,
  { language, emphasis }: TextStyle,
): string[] {
  const verdict = VERDICT_CLASS[result.verdict];
  const sentence = verdictSentence(result, diagnosis, language);
  return [emphasis.strong(sanitise(file)), emphasis.of(verdict, sentence)];
}

/** The findings without a cause, under a heading of their own where others have one. */
function otherLines(
  { book, findings }: CheckResult,
  { causes, causeOf }: Diagnosis,
  style: TextStyle,
): string[][] {
  const others = findings.filter(({ id }) => !causeOf.has(id));
  const lines = findingLines(others, book, style);
  if (causes.length === 0 || lines.length === 0) return lines;
  return [[style.emphasis.strong(messagesIn(style.language).causes.others)], ...lines];
}
