import type { Correction } from '../../locating/cause';
import { messagesIn } from '../messages';
import { rangeNames } from '../cell-list';
import { grouped } from '../../../common/grouped';
import { a1, columnName as letters } from '../../../workbook/address';
import { rowsOf } from './cause-place';
import { columnName } from './column-name';
import { shortName } from './figure-name';
import { meant, standing } from './figures';
import { limited } from './limited';
import { areFew, movesOf, staysInRow } from './moves';
import type { Move } from './moves';
import { causeMessages } from './telling';
import type { Telling } from './telling';
import { wordsAt } from './words';

/** What belongs where: few moves cell by cell, many by their columns; and what is in the way there. */
export function moveNotes(corrections: readonly Correction[], telling: Telling): string[] {
  const moves = movesOf(corrections);
  if (moves.length === 0) return [];
  const notes = areFew(moves)
    ? moves.map((move) => moveNote(move, telling))
    : columnNotes(moves, rowsOf(corrections, telling), telling);
  return [limited(notes, telling), ...wordsInTheWay(corrections, telling)];
}

/**
 * Moves by their columns; those that are alone in that, or leave their row, one by one.
 * @param rows those that go without saying
 */
export function columnNotes(moves: readonly Move[], rows: string, telling: Telling): string[] {
  const ways = grouped(moves, (move) => {
    const { from, to } = move;
    return staysInRow(move) ? `${from.at.column} ${to.at.column} ${to.at.sheet}` : move;
  });
  return [...ways.values()].map((group) => columnNote(group, rows, telling));
}

function columnNote(moves: readonly Move[], all: string, telling: Telling): string {
  const [first, ...others] = moves;
  if (!first) return '';
  if (others.length === 0) return moveNote(first, telling);
  const targets = moves.map(({ to }) => to);
  const rows = rowsOf(targets, telling);
  return causeMessages(telling).rowsBelongIn(
    rows === all ? '' : rows,
    letters(first.from.at.column),
    letters(first.to.at.column),
    columnName(first.to.at, telling.book, telling.language),
    telling.certainty,
  );
}

function moveNote(move: Move, telling: Telling): string {
  const { from, to } = move;
  const { book, language } = telling;
  const { becoming, belongsIn } = causeMessages(telling);
  const [now, then] = [standing(from, 'shifted-row', telling), meant(to) ?? ''];
  const isSame = from.observed !== undefined && to.proposed?.equals(from.observed);
  const amount = now === undefined || isSame ? (now ?? then) : becoming(now, then);
  const column = staysInRow(move) ? columnName(to.at, book, language) : '';
  const name = column || shortName(to, book, language);
  return belongsIn(a1(from.at), amount, a1(to.at), name, telling.certainty);
}

/** Names that stand where amounts belong would be typed over. */
export function wordsInTheWay(corrections: readonly Correction[], telling: Telling): string[] {
  const places = corrections
    .filter(({ at, proposed }) => proposed && wordsAt(at, telling.book.workbook) !== '')
    .map(({ at }) => at);
  const [first] = places;
  if (!first) return [];
  const cells = rangeNames(places, first.sheet).join(messagesIn(telling.language).listSeparator);
  return [causeMessages(telling).wordsInTheWay(cells, places.length)];
}
