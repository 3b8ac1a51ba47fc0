import { sanitise } from '../../../common/plain-text';
import { a1 } from '../../../workbook/address';
import type { Correction, ErrorType, Explanation } from '../../locating/cause';
import { heldAmount, shownDecimals } from '../figures';
import { causeMessages } from './message-context';
import type { MessageContext } from './message-context';
import { isOneRow } from './cause-place';
import { columnTitle, shortName } from './figure-names';
import { movedAmounts } from './moved-amounts';

const MOST = 40;

/** What stands in a cell, for people: an amount as the cell shows it, any other text in quotes; undefined where nothing does. */
export function standing(
  correction: Correction,
  errorType: ErrorType,
  { book, language }: Omit<MessageContext, 'certainty'>,
): string | undefined {
  const cell = book.workbook.cell(correction.at);
  const typed = sanitise(correction.typed);
  const shown = heldAmount(correction, errorType)?.toGrouped(shownDecimals(cell));
  const plain = typeof cell?.value !== 'string' || ungrouped(typed) === ungrouped(shown ?? '');
  if (shown !== undefined && plain) return shown;
  if (typed === '') return shown;
  return causeMessages({ language }).quoted(typed.length > MOST ? `${typed.slice(0, MOST)}…` : typed);
}

/** What a cell should hold, for people; undefined where it should be empty. */
export function meant({ proposed, decimals }: Correction): string | undefined {
  return proposed?.toGrouped(decimals);
}

/** `12,599,200 应为 12.599200`. */
export function shouldBe(correction: Correction, errorType: ErrorType, context: MessageContext): string {
  const { insteadOf, shouldBe } = causeMessages(context);
  const [now, then] = [standing(correction, errorType, context), meant(correction)];
  const holdsWords = !correction.observed && now !== undefined && then !== undefined;
  if (holdsWords) return insteadOf(now, then, context.certainty);
  return shouldBe(now, then, context.certainty);
}

/** What stands in the cell and what should; of several cells, of the first. Nothing where the notes say it all. */
export function errorFigures(explanation: Explanation, context: MessageContext): string[] {
  const { errorType, corrections } = explanation;
  const [first] = corrections;
  if (errorType === 'wrong-code') {
    const { quoted, shouldBe: says } = causeMessages(context);
    const then = first.name === undefined ? undefined : quoted(sanitise(first.name));
    return [says(standing(first, errorType, context), then, context.certainty)];
  }
  if (errorType === 'missing-row' || errorType === 'swapped-rows' || errorType === 'duplicate-row') return [];
  if (errorType === 'shifted-row' && movedAmounts(corrections).length > 0) return [];
  const figures = shouldBe(first, errorType, context);
  if (areAllAlike(explanation, context)) return [figures];
  const { book, language } = context;
  const name = isOneRow(corrections)
    ? columnTitle(first.at, book, language)
    : shortName(first, book, language);
  return [causeMessages(context).suchAs(a1(first.at), name, figures)];
}

/** Whether the same stands in all cells, and the same should. */
function areAllAlike(
  { errorType, corrections }: Explanation,
  context: Omit<MessageContext, 'certainty'>,
): boolean {
  const changes = corrections.map(
    (each) => `${standing(each, errorType, context) ?? ''} → ${meant(each) ?? ''}`,
  );
  return new Set(changes).size === 1;
}

function ungrouped(text: string): string {
  return text.replaceAll(',', '');
}
