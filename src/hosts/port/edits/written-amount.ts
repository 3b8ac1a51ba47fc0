import { Amount } from '../../../amount/amount';
import { HostFault } from '../host-fault';

/** Formats that do not show an amount as one. */
const UNFIT = new Set(['@', 'General']);

/**
 * The double that Excel shows as exactly that decimal.
 * @param decimal a plain decimal
 * @throws HostFault where no double does: an amount of more than 15 digits
 */
export function doubleOf(decimal: string): number {
  const amount = Amount.fromDecimal(decimal);
  const double = Number(decimal);
  if (!Amount.fromNumber(double).equals(amount))
    throw new HostFault('failed', `${decimal} has too many digits`);
  return double;
}

/** The format in which a cell is to show an amount: its own, unless it held a text, which has no format fit for one. */
export function formatFor(format: string, wasText: boolean, decimals: number): string {
  if (!wasText || !UNFIT.has(format)) return format;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
