import { displayWidth, padded, sanitise } from '../../../common/plain-text';
import { grouped } from '../../../common/grouped';
import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import type { AbsentRow, Cause, Correction, Diagnosis } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellList, rangeNames } from '../cell-list';
import { areAllNamed } from '../causes/cause-place';
import { labelledSentence } from '../causes/cause-sentence';
import { areAllAlike, meant, standing } from '../causes/figures';
import { commonPower } from '../causes/amount-digits';
import { absentNote, FEW_ROWS } from '../causes/notes';
import type { MessageContext } from '../causes/message-context';
import { causeTally } from '../verdict';
import { sentenceLines } from './finding-lines';
import type { TextStyle } from './text-style';

/** Up to so many cells, or rows, of a cause are given with their figures. */
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
  return `  ${place}. ${certainty}  ${sanitise(labelledSentence(cause, book, language))}`;
}

/** The cells with what stands there and what should, or the rows left out, where the sentence does not give them all. */
function cellLines(cause: Cause, { book }: CheckResult, { all, language }: TextStyle): string[] {
  const { slip, corrections, absent, certainty } = cause;
  const context = { book, language, certainty };
  if (slip === 'missing-row') return absent.length <= FEW_ROWS ? [] : rowLines(absent, all, context);
  if (corrections.length < 2 || (!all && slip === 'shifted-row')) return [];
  if (areAllAlike(cause, context) && areAllNamed(corrections)) return [];
  const changes = changesOf(cause, context);
  const shown = changes.slice(0, all ? Infinity : FEW);
  const { causes: messages, moreCells } = messagesIn(language);
  const more = shown.length < changes.length ? moreCells(corrections.length) : '';
  const isScaled = slip === 'separator' || slip === 'unit';
  const power = isScaled ? commonPower(corrections) : undefined;
  return [messages.changes(shown.join(messages.semicolon) + more, power)];
}

function rowLines(absent: readonly AbsentRow[], all: boolean, context: MessageContext): string[] {
  if (all) return absent.map((row) => absentNote(row, context));
  const messages = messagesIn(context.language).causes;
  const rows = absent.slice(0, FEW).map(({ name, amounts: [first] }) => {
    const called = name === undefined ? messages.nameless : sanitise(name);
    return `${called} ${meant(first) ?? ''}`.trim();
  });
  return [messages.rowList(rows, absent.length)];
}

/** What should be changed to what, cells that change alike together. */
function changesOf({ slip, corrections }: Cause, { book, language }: MessageContext): string[] {
  const { causes: messages, blank, listSeparator } = messagesIn(language);
  const [home] = corrections;
  const figuresOf = (each: Correction) => ({
    now: standing(each, slip, { book, language }) ?? blank,
    then: meant(each) ?? messages.remove,
  });
  const alike = grouped(corrections, (each) => Object.values(figuresOf(each)).join(' → '));
  return [...alike.values()].map((group) => {
    const places = group.map(({ at }) => at);
    const { now, then } = figuresOf(group[0]);
    return messages.change(rangeNames(places, home.at.sheet).join(listSeparator), now, then);
  });
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
