import { Amount } from '../budget/amount/amount';
import type { CellPlan, CellStyle } from '../ooxml/sheet-plan';

/** An amount to write: a number where the nearest double shows the very decimal, and its text where it does not. */
export function amountCell(decimal: string, style: CellStyle): CellPlan {
  const exact = Amount.fromDecimal(decimal);
  const nearest = Number(decimal);
  if (!Amount.fromNumber(nearest).equals(exact)) return { value: exact.toGrouped(), style };
  const decimals = decimal.split('.')[1]?.length ?? 0;
  const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return { value: nearest, style: { ...style, format } };
}
