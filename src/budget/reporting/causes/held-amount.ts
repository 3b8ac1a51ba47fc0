import type { Amount } from '../../../amount/amount';
import type { Correction, Slip } from '../../locating/cause';
import type { Workbook } from '../../../workbook/workbook';
import { shownDecimals } from '../shown-decimals';

const WELL_FORMED = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * The amount that stands in a cell; undefined where nothing or a text does. A text that reads as an amount counts as a text
 * where its being one, or the way it is typed, is what is the matter: where another amount is not even proposed.
 */
export function heldAmount({ observed, proposed, typed }: Correction, slip: Slip): Amount | undefined {
  const isOdd = observed && proposed?.equals(observed) && !WELL_FORMED.test(typed.trim());
  return slip === 'text-number' || isOdd ? undefined : observed;
}

/** What stands in a cell, exactly: a decimal as the cell shows it, or the text; null where nothing does. */
export function observedText(correction: Correction, slip: Slip, workbook: Workbook): string | null {
  const amount = heldAmount(correction, slip);
  if (amount) return amount.toString(shownDecimals(workbook.cell(correction.at)));
  return correction.typed.trim() === '' ? null : correction.typed;
}

/** What a cell should hold, exactly, with the decimals of its table; null where it should be empty. */
export function proposedText({ proposed, decimals }: Correction): string | null {
  return proposed?.toString(decimals) ?? null;
}
