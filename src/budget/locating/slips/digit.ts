import { Amount } from '../../../amount/amount';
import { printedDigits } from './cell-error';
import type { CellSlip } from './cell-error';

/** One digit wrong, dropped, or doubled. */
export const digit: CellSlip = {
  slip: 'digit',
  reproduces: true,
  surpriseOf(error) {
    const printed = printedDigits(error);
    if (!printed || !error.from) return undefined;
    if (differsInOneDigit(printed.from, printed.to)) return 3;
    return dropsOrDoubles(error.from, error.to.toString(error.figure.decimals)) ? 2.4 : undefined;
  },
};

function differsInOneDigit(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  let different = 0;
  for (let i = 0; i < from.length; i++) if (from[i] !== to[i]) different++;
  return different === 1;
}

function dropsOrDoubles(from: Amount, to: string): boolean {
  for (let i = 0; i < to.length; i++) {
    if (!isDigit(to.charAt(i))) continue;
    const [before, after] = [to.slice(0, i), to.slice(i + 1)];
    if (isAmount(before + after, from) || isAmount(before + to.charAt(i) + to.charAt(i) + after, from))
      return true;
  }
  return false;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isAmount(text: string, amount: Amount): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && Amount.fromDecimal(text).equals(amount);
}
