import type { Correction, Explanation } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellName, rangeNames } from '../cell-list';
import { sanitise } from '../../../common/plain-text';
import { figureName } from './figure-name';
import { areFew, movesOf } from './moves';
import { rowsText } from './row-runs';
import { causeMessages } from './telling';
import type { Telling } from './telling';

/** So many ranges say where it is; the rest is counted. */
const MOST_RANGES = 3;

/** Where a slip is: `预算03表 D57 2120101-行政运行 · 项目支出`, or its ranges, or its rows; the sheet, where the rest says it. */
export function placeOf({ slip, corrections }: Explanation, telling: Telling): string {
  const [first] = corrections;
  const sheet = sanitise(first.at.sheet);
  if (slip === 'missing-row') return sheet;
  if (slip === 'shifted-block' || slip === 'swapped-rows') return `${sheet} ${rowsOf(corrections, telling)}`;
  if (slip === 'shifted-row' && !isOneRow(corrections)) {
    const moves = movesOf(corrections);
    if (!areFew(moves)) return `${sheet} ${rowsOf(corrections, telling)}`;
    if (moves.length > 0) return sheet;
  }
  if (corrections.length === 1) {
    return `${cellName(first.at)} ${figureName(first, telling.book, telling.language)}`.trim();
  }
  const cells = cellsOf(corrections, '', telling);
  return isOneRow(corrections) ? `${cells} ${sanitise(first.row)}`.trim() : cells;
}

/** The cells of corrections as a few ranges, and how many they are where they cannot be seen at a glance. */
export function cellsOf(
  corrections: readonly Correction[],
  home: string,
  telling: Omit<Telling, 'certainty'>,
): string {
  const names = rangeNames(
    corrections.map(({ at }) => at),
    home,
  );
  const shown = names.slice(0, MOST_RANGES).join(messagesIn(telling.language).listSeparator);
  const clear = corrections.length < 3 || (names.length === 1 && isOneRow(corrections));
  if (clear) return shown;
  const { cellsInAll, someCells } = causeMessages(telling);
  return (names.length <= MOST_RANGES ? cellsInAll : someCells)(shown, corrections.length);
}

/** Whether the place of corrections names every cell. */
export function areAllNamed(corrections: readonly Correction[]): boolean {
  const places = corrections.map(({ at }) => at);
  return rangeNames(places, '').length <= MOST_RANGES;
}

/** The rows of corrections: `第 57—60、62 行`. */
export function rowsOf(corrections: readonly Correction[], telling: Omit<Telling, 'certainty'>): string {
  const rows = corrections.map(({ at }) => at.row);
  return rowsText(rows, causeMessages(telling), messagesIn(telling.language).listSeparator);
}

/** Whether corrections stand in one row. */
export function isOneRow(corrections: readonly Correction[]): boolean {
  const [first] = corrections;
  return corrections.every(({ at }) => at.sheet === first?.at.sheet && at.row === first.at.row);
}
