import type { Amount } from '../../../amount/amount';
import { decimalsOfFormat } from '../../../workbook/number-format';

/** An amount as its number format prints it: `12,599.200000`. */
export function printedAmount(amount: Amount, format: string): string {
  const decimals = decimalsOfFormat(format);
  return decimals === undefined ? amount.toGrouped() : amount.rounded(decimals).toGrouped(decimals);
}
