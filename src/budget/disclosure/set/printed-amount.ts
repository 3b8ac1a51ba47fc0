import type { Amount } from '../../../amount/amount';
import { decimalsOfFormat } from '../../../workbook/number-format';

/** How many decimals a number format of the set prints: `#,##0.000000` → 6. Undefined where it prints as many as there are. */
export function printedDecimals(format: string): number | undefined {
  return decimalsOfFormat(format);
}

/** An amount as its number format prints it: `12,599.200000`. */
export function printedAmount(amount: Amount, format: string): string {
  const decimals = printedDecimals(format);
  return decimals === undefined ? amount.toGrouped() : amount.rounded(decimals).toGrouped(decimals);
}
