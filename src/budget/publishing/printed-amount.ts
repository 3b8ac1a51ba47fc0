import type { Amount } from '../../amount/amount';

/** How many decimals a number format such as `#,##0.000000` prints. */
export function printedDecimals(format: string): number {
  return /\.(?<decimals>[0#]+)/.exec(format)?.groups?.decimals?.length ?? 0;
}

/** An amount as the sheet shows it: grouped, with all the decimals of its number format. */
export function printedAmount(amount: Amount, format: string): string {
  const decimals = printedDecimals(format);
  return amount.rounded(decimals).toGrouped(decimals);
}
