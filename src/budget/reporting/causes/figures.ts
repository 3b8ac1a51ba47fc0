import type { Correction, Slip } from '../../locating/cause';
import { sanitise } from '../../../common/plain-text';
import { shownDecimals } from '../shown-decimals';
import { heldAmount } from './held-amount';
import { causeMessages } from './telling';
import type { Telling } from './telling';

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

function ungrouped(text: string): string {
  return text.replaceAll(',', '');
}
