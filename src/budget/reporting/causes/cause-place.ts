import { sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import type { Correction, Explanation } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellName, rangeNames } from '../cell-list';
import type { CauseMessages } from '../messages/messages';
import { figureName } from './figure-names';
import { areFew, movedAmounts } from './moved-amounts';
import { causeMessages } from './message-context';
import type { MessageContext } from './message-context';

/** So many ranges say where it is; the rest is counted. */
const MOST_RANGES = 3;

/** Where an error is: `预算03表 D57 2120101-行政运行 · 项目支出`, or its ranges, or its rows; the sheet, where the rest says it. */
export function causePlace({ errorType, corrections }: Explanation, context: MessageContext): string {
  const [first] = corrections;
  const sheet = sanitise(first.at.sheet);
  if (errorType === 'missing-row') return sheet;
  if (errorType === 'shifted-block' || errorType === 'swapped-rows')
    return `${sheet} ${rowsOf(corrections, context)}`;
  if (errorType === 'shifted-row' && !isOneRow(corrections)) {
    const moves = movedAmounts(corrections);
    if (!areFew(moves)) return `${sheet} ${rowsOf(corrections, context)}`;
    if (moves.length > 0) return sheet;
  }
  if (corrections.length === 1) {
    return `${cellName(first.at)} ${figureName(first, context.book, context.language)}`.trim();
  }
  const cells = cellsOf(corrections, '', context);
  return isOneRow(corrections) ? `${cells} ${sanitise(first.row)}`.trim() : cells;
}

/** The cells of corrections as a few ranges, and how many they are where they cannot be seen at a glance. */
export function cellsOf(
  corrections: readonly Correction[],
  home: string,
  context: Omit<MessageContext, 'certainty'>,
): string {
  const names = rangeNames(
    corrections.map(({ at }) => at),
    home,
  );
  const shown = names.slice(0, MOST_RANGES).join(messagesIn(context.language).listSeparator);
  const clear = corrections.length < 3 || (names.length === 1 && isOneRow(corrections));
  if (clear) return shown;
  const { cellsInAll, someCells } = causeMessages(context);
  return (names.length <= MOST_RANGES ? cellsInAll : someCells)(shown, corrections.length);
}

/** Whether the place of corrections names every cell. */
export function areAllNamed(corrections: readonly { readonly at: Address }[]): boolean {
  const places = corrections.map(({ at }) => at);
  return rangeNames(places, '').length <= MOST_RANGES;
}

/** The rows of corrections: `第 57—60、62 行`. */
export function rowsOf(
  corrections: readonly Correction[],
  context: Omit<MessageContext, 'certainty'>,
): string {
  const rows = corrections.map(({ at }) => at.row);
  return rowsText(rows, causeMessages(context), messagesIn(context.language).listSeparator);
}

/** Whether corrections stand in one row. */
export function isOneRow(corrections: readonly Correction[]): boolean {
  const [first] = corrections;
  return corrections.every(({ at }) => at.sheet === first?.at.sheet && at.row === first.at.row);
}

/** Rows as a text, neighbours as runs: `第 57—60、62 行`. */
function rowsText(indices: readonly number[], messages: CauseMessages, separator: string): string {
  const runs: [first: number, last: number][] = [];
  for (const row of [...new Set(indices)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const text = runs.map(([first, last]) => messages.rowRun(first + 1, last + 1)).join(separator);
  return messages.rows(text, new Set(indices).size);
}
