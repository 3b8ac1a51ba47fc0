import type { AbsentRow, Explanation, Slip } from '../../locating/cause';
import { messagesIn } from '../messages';
import { cellName } from '../cell-list';
import { grouped } from '../../../common/grouped';
import { sanitise } from '../../../common/plain-text';
import { a1 } from '../../../workbook/address';
import { blockShift } from './block-shift';
import { columnName } from './column-name';
import { meant } from './figures';
import { limited } from './limited';
import { moveNotes, wordsInTheWay } from './move-notes';
import { causeMessages } from './telling';
import type { Telling } from './telling';

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
