import type { AbsentRow, Explanation, Slip } from '../../locating/cause';
import { messagesIn } from '../catalogue/messages-in';
import { cellName } from '../cell-list';
import { grouped } from '../grouped';
import { oneLine } from '../one-line';
import { a1, columnName as letters } from '../../workbook/address';
import { blockShift } from './block-shift';
import { rowsOf } from './cause-place';
import { columnName } from './column-name';
import { meant, standing } from './figures';
import { movesOf } from './moves';
import type { Move } from './moves';
import { causeMessages } from './telling';
import type { Telling } from './telling';

/** So many moves, or rows, are told one by one. */
export const FEW = 3;

type Notes = (explanation: Explanation, telling: Telling) => string[];

const NOTES: Readonly<Partial<Record<Slip, Notes>>> = {
  'shifted-row': ({ corrections }, telling) => moveNotes(movesOf(corrections), telling),
  'shifted-block': blockNotes,
  'swapped-rows': exchangeNotes,
  'missing-row': ({ absent }, telling) => [
    limited(
      absent.map((row) => absentNote(row, telling)),
      telling,
    ),
  ],
  'duplicate-row': (_, telling) => [causeMessages(telling).removeRow(telling.certainty)],
  'formula-range': (_, telling) => [causeMessages(telling).fixFormula],
  unknown: (_, telling) => [causeMessages(telling).unexplained],
};

/** What is to be done about a slip beyond putting one amount for another: what belongs where, which rows, which formula. */
export function slipNotes(explanation: Explanation, telling: Telling): string[] {
  return NOTES[explanation.slip]?.(explanation, telling) ?? [];
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
    name === undefined ? undefined : oneLine(name),
    known.join(listSeparator),
    knownFrom && cellName(knownFrom),
    telling.certainty,
  );
}

function blockNotes({ corrections }: Explanation, telling: Telling): string[] {
  const shift = blockShift(corrections);
  if (shift === 'block-off') return [];
  return [causeMessages(telling).moveRows(shift === 'block-low' ? 'up' : 'down', telling.certainty)];
}

function exchangeNotes({ corrections }: Explanation, telling: Telling): string[] {
  const names = new Map(corrections.map(({ at, row }) => [at.row, oneLine(row) || a1(at)]));
  const [one, other, ...more] = names.values();
  if (one === undefined || other === undefined || more.length > 0) return [];
  return [causeMessages(telling).exchange(one, other, telling.certainty)];
}

/** Few moves cell by cell, many by their columns. */
function moveNotes(moves: readonly Move[], telling: Telling): string[] {
  if (moves.length === 0) return [];
  if (moves.length <= FEW)
    return [
      limited(
        moves.map((move) => moveNote(move, telling)),
        telling,
      ),
    ];
  const inRow = moves.filter(({ from, to }) => from.at.row === to.at.row);
  const byColumns = grouped(inRow, ({ from, to }) => `${from.at.column} ${to.at.column} ${to.at.sheet}`);
  const notes = [
    ...[...byColumns.values()].map((group) => columnNote(group, telling)),
    ...moves.filter((move) => !inRow.includes(move)).map((move) => moveNote(move, telling)),
  ];
  return [limited(notes, telling)];
}

function moveNote({ from, to }: Move, telling: Telling): string {
  const amount = standing(from, 'shifted-row', telling) ?? meant(to) ?? '';
  const column = columnName(to.at, telling.book, telling.language);
  return causeMessages(telling).belongsIn(a1(from.at), amount, a1(to.at), column, telling.certainty);
}

function columnNote(moves: readonly Move[], telling: Telling): string {
  const [first] = moves;
  if (!first) return '';
  return causeMessages(telling).rowsBelongIn(
    rowsOf(
      moves.map(({ to }) => to),
      telling,
    ),
    letters(first.from.at.column),
    letters(first.to.at.column),
    columnName(first.to.at, telling.book, telling.language),
    telling.certainty,
  );
}

function limited(notes: readonly string[], telling: Telling): string {
  const messages = causeMessages(telling);
  const shown = notes.slice(0, FEW).join(messages.semicolon);
  return notes.length > FEW ? messages.andOthers(shown, notes.length) : shown;
}
