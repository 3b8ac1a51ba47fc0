import { grouped } from '../../../common/grouped';
import { sanitise } from '../../../common/plain-text';
import { a1, columnName as letters } from '../../../workbook/address';
import type { AbsentRow, Correction, Explanation, Slip } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellName, rangeNames } from '../cell-list';
import { areFew, blockShift, movesOf, staysInRow } from './moved-amounts';
import type { Move } from './moved-amounts';
import { columnName, shortName, wordsAt } from './figure-names';
import { meant, standing } from './figures';
import { causeMessages, limited } from './message-context';
import type { Telling } from './message-context';
import { rowsOf } from './cause-place';

/** So many rows that are not there are told one by one, of more only where they belong. */
export const FEW_ROWS = 3;

type Notes = (explanation: Explanation, telling: Telling) => string[];

const NOTES: Readonly<Partial<Record<Slip, Notes>>> = {
  'shifted-row': ({ corrections }, telling) => moveNotes(corrections, telling),
  'shifted-block': blockNotes,
  'swapped-rows': exchangeNotes,
  'missing-row': absentNotes,
  'duplicate-row': (_, telling) => [causeMessages(telling).removeRow(telling.certainty)],
  'formula-range': (_, telling) => [causeMessages(telling).fixFormula],
  unknown: (_, telling) => [causeMessages(telling).unexplained],
};

/** What is to be done about a slip beyond putting one amount for another: what belongs where, which rows, which formula. */
export function slipNotes(explanation: Explanation, telling: Telling): string[] {
  return NOTES[explanation.slip]?.(explanation, telling) ?? [];
}

/** The same for a list whose columns say which row belongs where, and its amounts. */
export function slipNotesBeside(explanation: Explanation, telling: Telling): string[] {
  const { slip, absent, corrections } = explanation;
  if (slip === 'omitted-amount') return wordsInTheWay(corrections, telling);
  if (slip !== 'missing-row') return slipNotes(explanation, telling);
  const { namedAs } = causeMessages(telling);
  return absent.flatMap(({ knownFrom }) => (knownFrom ? [namedAs(cellName(knownFrom))] : []));
}

/** A row that is not there: before which it belongs, its name, its amounts, where they are known from. */
export function absentNote({ name, knownFrom, amounts }: AbsentRow, telling: Telling): string {
  const messages = causeMessages(telling);
  const { listSeparator } = messagesIn(telling.language);
  const known = amounts.map((each) =>
    messages.columnAmount(
      columnName(each.at, telling.book, telling.language),
      meant(each) ?? messages.remove,
    ),
  );
  return messages.rowBefore(
    amounts[0].at.row + 1,
    name === undefined ? undefined : sanitise(name),
    known.join(listSeparator),
    knownFrom && messages.namedAs(cellName(knownFrom)),
    telling.certainty,
  );
}

function absentNotes({ absent }: Explanation, telling: Telling): string[] {
  if (absent.length <= FEW_ROWS) {
    const notes = absent.map((row) => absentNote(row, telling));
    return [limited(notes, telling)];
  }
  const places = grouped(absent, ({ amounts }) => amounts[0].at.row);
  const counts = [...places].map(([row, rows]) => [row + 1, rows.length] as const);
  return [causeMessages(telling).rowsBefore(counts, telling.certainty)];
}

function blockNotes({ corrections }: Explanation, telling: Telling): string[] {
  const shift = blockShift(corrections);
  if (shift === 'block-off') return [];
  return [causeMessages(telling).moveRows(shift === 'block-low' ? 'up' : 'down', telling.certainty)];
}

function exchangeNotes({ corrections }: Explanation, telling: Telling): string[] {
  const names = new Map(corrections.map(({ at, row }) => [at.row, sanitise(row) || a1(at)]));
  const [one, other, ...more] = names.values();
  if (one === undefined || other === undefined || more.length > 0) return [];
  return [causeMessages(telling).exchange(one, other, telling.certainty)];
}

/** What belongs where: few moves cell by cell, many by their columns; and what is in the way there. */
function moveNotes(corrections: readonly Correction[], telling: Telling): string[] {
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
