import type { Amount } from '../../../amount/amount';
import type { Correction } from '../../locating/cause';

/** How one row of digits came of another. */
export type DigitError = 'digit-wrong' | 'digit-dropped' | 'digit-added' | 'digit';

/** By which power of ten what stands in a cell is too large; undefined where its digits are others. */
export function powerOf({ observed, proposed }: Correction): number | undefined {
  return observed && proposed && shiftOfDigits(observed, proposed);
}

/** The power of ten by which all cells are too large; undefined where they differ in that. */
export function commonPower([first, ...others]: readonly Correction[]): number | undefined {
  const power = first && powerOf(first);
  return others.every((each) => powerOf(each) === power) ? power : undefined;
}

/** By which power of ten the second amount becomes the first; undefined where their digits differ. */
export function shiftOfDigits(one: Amount, other: Amount): number | undefined {
  const [a, b] = [significant(one), significant(other)];
  return a.digits === b.digits && a.digits !== '' ? a.exponent - b.exponent : undefined;
}

/**
 * How typing went wrong, going by digits alone, the point left out.
 * @param typed what stands there, in every form that it may have been typed in
 */
export function digitError(typed: readonly string[], meant: string): DigitError {
  const digits = digitsOf(meant);
  for (const each of typed.map(digitsOf)) {
    if (each.length === digits.length && differences(each, digits) === 1) return 'digit-wrong';
    if (lacksOne(digits, each)) return 'digit-dropped';
    if (lacksOne(each, digits)) return 'digit-added';
  }
  return 'digit';
}

function significant(amount: Amount): { digits: string; exponent: number } {
  const text = amount.abs().toString();
  const all = text.replace('.', '').replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  return { digits, exponent: all.length - digits.length - amount.decimals };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function differences(one: string, other: string): number {
  return Array.from(one).filter((digit, i) => digit !== other.charAt(i)).length;
}

/** Whether the second is the first with one digit taken out. */
function lacksOne(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && long.charAt(i) === short.charAt(i)) i++;
  return long.slice(i + 1) === short.slice(i);
}
