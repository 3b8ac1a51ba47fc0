import { Amount } from '../amount/amount';
import { powerShownLess } from './number-format';
import type { CellPlan, CellStyle } from './sheet-plan';

/** An amount to write, in a format that shows the decimals of its text; an amount that no double shows is written as a text. */
export function amountCell(decimal: string, style: CellStyle): CellPlan {
  const exact = Amount.fromDecimal(decimal);
  const nearest = shownDouble(exact);
  if (nearest === undefined) return { value: exact.toGrouped(), style };
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return { value: nearest, style: { ...style, format } };
}

/** The amount that people see where a cell holds a number: its format may show 元 as 万元. */
export function shownAmount(held: Amount, format: string | undefined): Amount {
  return held.scaledBy(-powerShownLess(format));
}

/** The amount that a cell has to hold for people to see another. */
export function heldAmount(shown: Amount, format: string | undefined): Amount {
  return shown.scaledBy(powerShownLess(format));
}

/** The double that a spreadsheet shows as that very decimal; undefined where there is none, as beyond 15 digits. */
export function shownDouble(amount: Amount): number | undefined {
  const nearest = Number(amount.toString());
  return Amount.fromNumber(nearest).equals(amount) ? nearest : undefined;
}
