import { pick } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { a1 } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { Cause, Correction, Explanation } from '../../locating/cause';
import type { Table } from '../../tables/table';
import { messagesIn } from '../messages';
import { causeMessages } from './message-context';
import type { MessageContext } from './message-context';
import { cellsOf, rowsOf } from './cause-place';
import { meant, standing } from './shown-figures';
import { columnNotes } from './notes';
import { movedAmounts } from './moved-amounts';
import type { MovedAmount } from './moved-amounts';
import { errorPhrase } from './phrase';

const MOST_TABLES = 3;

const MOST_ALTERNATIVES = 3;

/** Why a cause is believed: the tables that say the same, how many ties hold once it is mended. */
export function evidenceFor(cause: Cause, context: MessageContext): string[] {
  const messages = causeMessages(context);
  const names = [...new Set(cause.corroboratedBy.map((table) => tableName(table, context)))];
  const failing = cause.explains.filter(({ equation }) => equation).length;
  return [
    ...(names.length > 0 ? [messages.agreeing(names.slice(0, MOST_TABLES), names.length)] : []),
    ...(cause.satisfiedCount > 0
      ? [messages.satisfied(cause.satisfiedCount, cause.satisfiedCount >= failing)]
      : []),
  ];
}

/** A table by its sheet, for that is where a person looks; by its title where the sheet holds others too. */
function tableName(table: Table, { book, language }: MessageContext): string {
  const alone = book.tables.every((each) => each === table || each.sheet !== table.sheet);
  return alone ? sanitise(table.sheet) : pick(table.layout.title, language);
}

/**
 * What else it may be, and that the ties cannot tell; nothing of a cause that is more than possible.
 * @param share the part of the cause that is told of: only what would be otherwise there is said
 */
export function doubtAbout(cause: Cause, share: Explanation, context: MessageContext): string {
  const { certainty, alternatives, satisfiedCount } = cause;
  if (certainty !== 'possible') return '';
  const messages = causeMessages(context);
  if (alternatives.length === 0) return messages.lookUp;
  const others = alternatives.filter((each) => !includesAll(each, share.corrections));
  if (others.length === 0) return '';
  const shown = others.slice(0, MOST_ALTERNATIVES).map((each) => alternative(each, cause, context));
  return (
    messages.alternatives(shown, others.length) +
    messages.cannotTell(satisfiedCount, openQuestion(others, cause))
  );
}

function openQuestion(others: readonly Explanation[], cause: Cause): 'cell' | 'amount' | 'place' {
  if (others.every((each) => cellsIn(each) === cellsIn(cause))) return 'amount';
  const from = (explanation: Explanation) =>
    movedAmounts(explanation.corrections).map((move) => placeOf(move.from.at));
  const sources = new Set(from(cause));
  const isMove = (each: Explanation) =>
    each.errorType === 'shifted-row' && from(each).every((at) => sources.has(at));
  return cause.errorType === 'shifted-row' && others.every(isMove) ? 'place' : 'cell';
}

function alternative(explanation: Explanation, cause: Cause, context: MessageContext): string {
  const { errorType, corrections } = explanation;
  const messages = causeMessages(context);
  const moves = errorType === 'shifted-row' ? otherMoves(explanation, cause) : [];
  if (moves.length > 0) return movesText(moves, cause, context);
  const first = corrections.find((each) => !isIn(cause, each)) ?? corrections[0];
  const { blank } = messagesIn(context.language);
  const cells = cellsOf(corrections, cause.corrections[0].at.sheet, context);
  const now = standing(first, errorType, context) ?? blank;
  const change = corrections.length > 1 ? `${a1(first.at)} ${now}` : now;
  return messages.alternative(
    cells,
    errorPhrase(explanation, context),
    change,
    meant(first) ?? messages.remove,
  );
}

function movesText(moves: readonly MovedAmount[], { corrections }: Cause, context: MessageContext): string {
  const notes = columnNotes(moves, rowsOf(corrections, context), { ...context, certainty: 'certain' });
  return notes.join(causeMessages(context).semicolon);
}

function otherMoves({ corrections }: Explanation, cause: Cause): MovedAmount[] {
  const wayOf = ({ from, to }: MovedAmount) => `${placeOf(from.at)} ${placeOf(to.at)}`;
  const known = new Set(movedAmounts(cause.corrections).map(wayOf));
  return movedAmounts(corrections).filter((move) => !known.has(wayOf(move)));
}

function includesAll(explanation: Explanation, corrections: readonly Correction[]): boolean {
  return corrections.every((each) => isIn(explanation, each));
}

function isIn({ corrections }: Explanation, { at, proposed }: Correction): boolean {
  const amount = proposed?.toString();
  return corrections.some(
    (other) => placeOf(other.at) === placeOf(at) && other.proposed?.toString() === amount,
  );
}

function cellsIn({ corrections }: Explanation): string {
  return corrections
    .map(({ at }) => placeOf(at))
    .sort()
    .join(' ');
}

function placeOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
