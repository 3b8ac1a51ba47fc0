import { parseAmount } from '../../amount/parse-amount';
import type { Cell } from '../../workbook/cell';
import { decimalsOfFormat } from '../../workbook/number-format';
import type { Workbook } from '../../workbook/workbook';
import { Amount } from '../../amount/amount';
import type { Correction, ErrorType } from '../locating/cause';

const WELL_FORMED = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * How many decimals a cell itself shows of its amount, trailing zeros included, so that what is reported
 * is what stands there. More may follow where the amount has more.
 */
export function shownDecimals(cell: Cell | undefined): number {
  if (typeof cell?.value !== 'string') return decimalsOfFormat(cell?.format) ?? 0;
  const typed = parseAmount(cell.value);
  // An amount with a unit of its own is reported in the table's, where its decimals are other ones.
  return typed.kind === 'amount' && !typed.unit ? typed.decimals : 0;
}

/**
 * The amount that stands in a cell; undefined where nothing or a text does. A text that reads as an amount counts as a text
 * where its being one, or the way it is typed, is what is the matter: where another amount is not even proposed.
 */
export function heldAmount(
  { observed, proposed, typed }: Correction,
  errorType: ErrorType,
): Amount | undefined {
  const isOdd = observed && proposed?.equals(observed) && !WELL_FORMED.test(typed.trim());
  return errorType === 'text-number' || isOdd ? undefined : observed;
}

/** What stands in a cell, exactly: a decimal as the cell shows it, or the text; null where nothing does. */
export function observedText(
  correction: Correction,
  errorType: ErrorType,
  workbook: Workbook,
): string | null {
  const amount = heldAmount(correction, errorType);
  if (amount) return amount.toString(shownDecimals(workbook.cell(correction.at)));
  return correction.typed.trim() === '' ? null : correction.typed;
}

/**
 * What a cell should hold, exactly: an amount with the decimals of its table, or a name; null where it should be empty. A name that
 * has nowhere to go stays.
 */
export function proposedText({ proposed, decimals, name, isTaken, typed }: Correction): string | null {
  if (isTaken) return typed;
  return proposed?.toString(decimals) ?? name ?? null;
}

/** A power of ten as people read it: `1,000,000`. */
export function tenTo(power: number): string {
  return Amount.ofScaled(1, 0).scaledBy(power).toGrouped();
}
