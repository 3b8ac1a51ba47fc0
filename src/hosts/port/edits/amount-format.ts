import { Amount } from '../../../amount/amount';
import { decimalsOfFormat, GENERAL, powerShownLess } from '../../../workbook/number-format';

/** An amount that is written, and how it is to be shown. */
export interface ShownAmount {
  /** A plain decimal. */
  readonly amount: string;
  /** What the table prints. */
  readonly decimals: number;
  /** The number format in which its column shows such amounts; undefined where it shows none. */
  readonly prevailing: string | undefined;
}

/**
 * The number format in which a cell is to show an amount: its own, unless that is none for amounts, or hides decimals that the amount
 * has or its column shows; then the column's.
 * @param heldText whether the cell held a text: what is General then says nothing of how it was shown
 */
export function formatFor(
  { amount, decimals, prevailing }: ShownAmount,
  format: string,
  heldText: boolean,
): string {
  if (format === GENERAL && !heldText) return prevailing ?? format;
  // What is added up in 元 and shown in 万元 stays in 元.
  if (powerShownLess(format) > 0) return format;
  const needed = Amount.fromDecimal(amount).decimals;
  const own = format.includes('%') ? undefined : decimalsOfFormat(format);
  if (own === undefined || own < needed) return prevailing ?? plainFormat(Math.max(decimals, needed));
  const isCoarser = own < (decimalsOfFormat(prevailing) ?? 0);
  return isCoarser && prevailing !== undefined ? prevailing : format;
}

function plainFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
