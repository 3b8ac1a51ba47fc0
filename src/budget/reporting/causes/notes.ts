import { grouped } from '../../../common/grouped';
import { sanitise } from '../../../common/plain-text';
import { a1, columnName, inReadingOrder } from '../../../workbook/address';
import type { AbsentRow, Correction, ErrorType, Explanation } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellName, rangeNames } from '../cell-list';
import { areFew, blockShift, movedAmounts, staysInRow } from './moved-amounts';
import type { MovedAmount } from './moved-amounts';
import { columnTitle, shortName } from './figure-names';
import { meant, standing } from './shown-figures';
import { causeMessages, limited } from './message-context';
import type { MessageContext } from './message-context';
import { rowsOf } from './cause-place';

/** So many rows that are not there are told one by one, of more only where they belong. */
export const FEW_ROWS = 3;

type Notes = (explanation: Explanation, context: MessageContext) => string[];

const NOTES: Readonly<Partial<Record<ErrorType, Notes>>> = {
  'shifted-row': ({ corrections }, context) => moveNotes(corrections, context),
  'shifted-block': blockNotes,
  'swapped-rows': exchangeNotes,
  'missing-row': absentNotes,
  'duplicate-row': (_, context) => [causeMessages(context).removeRow(context.certainty)],
  'formula-range': (_, context) => [causeMessages(context).fixFormula],
  unknown: (_, context) => [causeMessages(context).unexplained],
};

/** What is to be done about an error beyond putting one amount for another: what belongs where, which rows, which formula. */
export function errorNotes(explanation: Explanation, context: MessageContext): string[] {
  const notes = NOTES[explanation.errorType]?.(explanation, context) ?? [];
  // A code stands nowhere else: it is told as what should be there.
  return explanation.errorType === 'wrong-code'
    ? notes
    : [...notes, ...nameNotes(explanation.corrections, context)];
}

/** The same for a list whose columns say which row belongs where, and its amounts. */
export function errorNotesBeside(explanation: Explanation, context: MessageContext): string[] {
  const { errorType, absent } = explanation;
  if (errorType !== 'missing-row') return errorNotes(explanation, context);
  const { namedAs } = causeMessages(context);
  return absent.flatMap(({ knownFrom }) => (knownFrom ? [namedAs(cellName(knownFrom))] : []));
}

/** A row that is not there: before which it belongs, its name, its amounts, where they are known from. */
export function absentNote({ name, knownFrom, amounts }: AbsentRow, context: MessageContext): string {
  const messages = causeMessages(context);
  const { listSeparator } = messagesIn(context.language);
  const known = amounts.map((each) =>
    messages.columnAmount(
      columnTitle(each.at, context.book, context.language),
      meant(each) ?? messages.remove,
    ),
  );
  return messages.rowBefore(
    amounts[0].at.row + 1,
    name === undefined ? undefined : sanitise(name),
    known.join(listSeparator),
    knownFrom && messages.namedAs(cellName(knownFrom)),
    context.certainty,
  );
}

function absentNotes({ absent }: Explanation, context: MessageContext): string[] {
  if (absent.length <= FEW_ROWS) {
    const notes = absent.map((row) => absentNote(row, context));
    return [limited(notes, context)];
  }
  const places = grouped(absent, ({ amounts }) => amounts[0].at.row);
  const counts = [...places].map(([row, rows]) => [row + 1, rows.length] as const);
  return [causeMessages(context).rowsBefore(counts, context.certainty)];
}

function blockNotes({ corrections }: Explanation, context: MessageContext): string[] {
  const shift = blockShift(corrections);
  if (shift === 'block-off') return [];
  return [causeMessages(context).moveRows(shift === 'block-low' ? 'up' : 'down', context.certainty)];
}

function exchangeNotes({ corrections }: Explanation, context: MessageContext): string[] {
  const names = new Map(corrections.map(({ at, row }) => [at.row, sanitise(row) || a1(at)]));
  const [one, other, ...more] = names.values();
  if (one === undefined || other === undefined || more.length > 0) return [];
  return [causeMessages(context).exchange(one, other, context.certainty)];
}

/** What belongs where: few moves cell by cell, many by their columns; then the amounts that stand nowhere yet. */
function moveNotes(corrections: readonly Correction[], context: MessageContext): string[] {
  const moves = movedAmounts(corrections);
  if (moves.length === 0) return [];
  const notes = areFew(moves)
    ? moves.map((move) => moveNote(move, context))
    : columnNotes(moves, rowsOf(corrections, context), context);
  return [limited(notes, context), ...alsoHeld(corrections, moves, context)];
}

function alsoHeld(
  corrections: readonly Correction[],
  moves: readonly MovedAmount[],
  context: MessageContext,
): string[] {
  const told = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const others = corrections.filter((each) => !each.observed && !each.proposed?.isZero && !told.has(each));
  return others.flatMap((each) => {
    const amount = meant(each);
    return amount === undefined
      ? []
      : causeMessages(context).alsoHolds(a1(each.at), amount, context.certainty);
  });
}

/**
 * Moves by their columns; those that are alone in that, or leave their row, one by one.
 * @param rows those that go without saying
 */
export function columnNotes(moves: readonly MovedAmount[], rows: string, context: MessageContext): string[] {
  const ways = grouped(moves, (move) => {
    const { from, to } = move;
    return staysInRow(move) ? `${from.at.column} ${to.at.column} ${to.at.sheet}` : move;
  });
  return [...ways.values()].map((group) => columnNote(group, rows, context));
}

function columnNote(moves: readonly MovedAmount[], all: string, context: MessageContext): string {
  const [first, ...others] = moves;
  if (!first) return '';
  if (others.length === 0) return moveNote(first, context);
  const targets = moves.map(({ to }) => to);
  const rows = rowsOf(targets, context);
  return causeMessages(context).rowsBelongIn(
    rows === all ? '' : rows,
    columnName(first.from.at.column),
    columnName(first.to.at.column),
    columnTitle(first.to.at, context.book, context.language),
    context.certainty,
  );
}

function moveNote(move: MovedAmount, context: MessageContext): string {
  const { from, to } = move;
  const { book, language } = context;
  const { becoming, belongsIn } = causeMessages(context);
  const [now, then] = [standing(from, 'shifted-row', context), meant(to) ?? ''];
  const isSame = from.observed !== undefined && to.proposed?.equals(from.observed);
  const amount = now === undefined || isSame ? (now ?? then) : becoming(now, then);
  const column = staysInRow(move) ? columnTitle(to.at, book, language) : '';
  const name = column || shortName(to, book, language);
  return belongsIn(a1(from.at), amount, a1(to.at), name, context.certainty);
}

/** Names that stand where amounts belong: they move to their own place, or have to be moved by somebody who knows it. */
function nameNotes(corrections: readonly Correction[], context: MessageContext): string[] {
  const { nameBelongs, wordsInTheWay } = causeMessages(context);
  const moving = corrections
    .filter(({ name }) => name !== undefined)
    .sort(({ at: a }, { at: b }) => inReadingOrder(a, b))
    .map(({ at, name = '' }) => nameBelongs(sanitise(name), a1(at)));
  const taken = corrections.filter(({ isTaken }) => isTaken).map(({ at }) => at);
  const { listSeparator } = messagesIn(context.language);
  const cells = rangeNames(taken, taken[0]?.sheet ?? '').join(listSeparator);
  return [
    // All of them: a name that is not told of would be lost by whoever corrects by hand.
    ...(moving.length > 0 ? [moving.join(listSeparator)] : []),
    ...(taken.length > 0 ? [wordsInTheWay(cells, taken.length)] : []),
  ];
}
