import type { CheckResult } from '../checking/check-book';
import { findingLines } from './finding-lines';
import { oneLine } from './one-line';
import { tableLines } from './table-lines';
import type { TextStyle } from './text-style';
import { unrecognisedLines } from './unrecognised-lines';
import { verdictSentence } from './verdict';
import { messagesIn } from './catalogue/messages-in';

const VERDICT_CLASS = { pass: 'pass', fail: 'error', incomplete: 'cannotJudge' } as const;

/**
 * The report on a file for people: the verdict, the tables, then what was found in each.
 * @param file as the person named it
 * @returns lines, the last one ended too
 */
export function toText(file: string, result: CheckResult, style: TextStyle): string {
  const { book } = result;
  const parts = [
    headLines(file, result, style),
    book.tables.length > 0 ? tableLines(result, style) : [messagesIn(style.language).lookedFor],
    unrecognisedLines(book, style),
    ...findingLines(result, style),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n') + '\n')
    .join('\n');
}

function headLines(file: string, result: CheckResult, { language, emphasis }: TextStyle): string[] {
  const verdict = VERDICT_CLASS[result.verdict];
  return [emphasis.strong(oneLine(file)), emphasis.of(verdict, verdictSentence(result, language))];
}
