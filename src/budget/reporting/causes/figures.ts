import { sanitise } from '../../../common/plain-text';
import { a1 } from '../../../workbook/address';
import type { Correction, Explanation, Slip } from '../../locating/cause';
import { heldAmount, shownDecimals } from '../figures';
import { causeMessages } from './message-context';
import type { Telling } from './message-context';
import { isOneRow } from './cause-place';
import { columnName, shortName } from './figure-names';
import { movesOf } from './moved-amounts';

const MOST = 40;

/** What stands in a cell, for people: an amount as the cell shows it, any other text in quotes; undefined where nothing does. */
export function standing(
  correction: Correction,
  slip: Slip,
  { book, language }: Omit<Telling, 'certainty'>,
): string | undefined {
  const cell = book.workbook.cell(correction.at);
  const typed = sanitise(correction.typed);
  const shown = heldAmount(correction, slip)?.toGrouped(shownDecimals(cell));
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
export function shouldBe(correction: Correction, slip: Slip, telling: Telling): string {
  const { insteadOf, shouldBe } = causeMessages(telling);
  const [now, then] = [standing(correction, slip, telling), meant(correction)];
  const holdsWords = !correction.observed && now !== undefined && then !== undefined;
  if (holdsWords) return insteadOf(now, then, telling.certainty);
  return shouldBe(now, then, telling.certainty);
}

/** What stands in the cell and what should; of several cells, of the first. Nothing where the notes say it all. */
export function slipFigures(explanation: Explanation, telling: Telling): string[] {
  const { slip, corrections } = explanation;
  const [first] = corrections;
  if (slip === 'missing-row' || slip === 'swapped-rows' || slip === 'duplicate-row') return [];
  if (slip === 'shifted-row' && movesOf(corrections).length > 0) return [];
  const figures = shouldBe(first, slip, telling);
  if (areAllAlike(explanation, telling)) return [figures];
  const { book, language } = telling;
  const name = isOneRow(corrections)
    ? columnName(first.at, book, language)
    : shortName(first, book, language);
  return [causeMessages(telling).suchAs(a1(first.at), name, figures)];
}

/** Whether the same stands in all cells, and the same should. */
export function areAllAlike(
  { slip, corrections }: Explanation,
  telling: Omit<Telling, 'certainty'>,
): boolean {
  const changes = corrections.map((each) => `${standing(each, slip, telling) ?? ''} → ${meant(each) ?? ''}`);
  return new Set(changes).size === 1;
}

function ungrouped(text: string): string {
  return text.replaceAll(',', '');
}
