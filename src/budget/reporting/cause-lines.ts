import type { CheckResult } from '../checking/check-book';
import type { Finding } from '../checking/finding';
import type { Cause, Diagnosis } from '../locating/cause';
import { a1 } from '../workbook/address';
import { messagesIn } from './catalogue/messages-in';
import { cellList } from './cell-list';
import { causeSentence } from './causes/cause-sentence';
import { meant, standing } from './causes/figures';
import { absentNote, FEW as TOLD_ROWS } from './causes/slip-notes';
import { causeTally } from './cause-tally';
import { padded, displayWidth } from './display-width';
import { sentenceLines } from './finding-lines';
import { oneLine } from './one-line';
import type { TextStyle } from './text-style';

/** Up to so many cells of a cause are given with their figures. */
const FEW = 6;
/** The causes, most certain first, each with its cells and the findings it explains. */
export function causeLines(result: CheckResult, diagnosis: Diagnosis, style: TextStyle): string[] {
  const { causes, gaveUp } = diagnosis;
  const messages = messagesIn(style.language).causes;
  const indent = ' '.repeat(4 + String(causes.length).length);
  const heading = style.emphasis.strong(messages.heading(causeTally(diagnosis, result.findings)));
  return [
    ...(causes.length > 0 ? [heading] : []),
    ...causes.flatMap((cause, i) => [
      headLine(cause, i + 1, causes, result, style),
      ...[...cellLines(cause, result, style), ...explainedLines(cause, result, style)].map(
        (line) => indent + line,
      ),
    ]),
    ...(gaveUp ? [style.emphasis.of('cannotJudge', messages.gaveUp)] : []),
  ];
}

function headLine(
  cause: Cause,
  number: number,
  causes: readonly Cause[],
  { book }: CheckResult,
  { language, emphasis }: TextStyle,
): string {
  const { certainties } = messagesIn(language).causes;
  const width = Math.max(...causes.map(({ certainty }) => displayWidth(certainties[certainty])));
  const certainty = emphasis.of(cause.severity, padded(certainties[cause.certainty], width));
  const place = String(number).padStart(String(causes.length).length);
  return `  ${place}. ${certainty}  ${oneLine(causeSentence(cause, book, language))}`;
}

/** Each cell with what stands there and what should, where the sentence gives only one of several. */
function cellLines(cause: Cause, { book }: CheckResult, { all, language }: TextStyle): string[] {
  const { slip, corrections, certainty, absent } = cause;
  const { causes: messages, blank, moreCells } = messagesIn(language);
  if (slip === 'missing-row') {
    const telling = { book, language, certainty };
    const isTold = !all || absent.length <= TOLD_ROWS;
    return isTold ? [] : absent.map((row) => absentNote(row, telling));
  }
  if (corrections.length < 2 || (!all && slip === 'shifted-row')) return [];
  const shown = corrections
    .slice(0, all ? Infinity : FEW)
    .map((each) =>
      messages.change(
        a1(each.at),
        standing(each, slip, { book, language }) ?? blank,
        meant(each) ?? messages.remove,
      ),
    );
  const more = shown.length < corrections.length ? moreCells(corrections.length) : '';
  return [messages.changes(shown.join(messages.semicolon) + more)];
}

function explainedLines({ explains }: Cause, { book }: CheckResult, style: TextStyle): string[] {
  if (explains.length === 0) return [];
  const { language, emphasis } = style;
  const cells = cellList(
    explains.map(({ at }) => at),
    '',
    style,
  );
  const line = messagesIn(language).causes.ledTo(explains.length, cells, explains.every(isFailedTie));
  return [
    emphasis.faint(line),
    ...(style.all ? explains.flatMap((finding) => sentenceLines(finding, book, style)) : []),
  ];
}

function isFailedTie({ equation, outcome }: Finding): boolean {
  return equation !== undefined && outcome === 'fail';
}
