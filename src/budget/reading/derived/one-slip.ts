import type { Amount } from '../../../amount/amount';
import { gapOf, isNothing, testimonyOf } from './evidence';
import type { FootedSum } from './evidence';

/** Fewer digits are like any others. */
const TELLING_DIGITS = 4;
const TELLING_SCALED = 2;
const MOST_PLACES = 6;

/**
 * Whether a sum misses by just what one slip makes of one of its figures: the point in another place, one digit for another, two
 * neighbours exchanged, the other sign. Then it is meant, whatever it misses by.
 */
function missesByOneSlip(sum: FootedSum): boolean {
  const { total, parts, minus = [] } = sum;
  if (parts.filter((part) => !isNothing(part)).length === 0) return false;
  const gap = gapOf(sum);
  const meant = (amount: Amount | undefined, by: Amount): boolean =>
    amount !== undefined && isSlipOf(amount, amount.plus(by));
  return (
    meant(total.amount, gap.negated()) ||
    parts.some(({ amount }) => meant(amount, gap)) ||
    minus.some(({ amount }) => meant(amount, gap.negated()))
  );
}

/** Whether a sum holds, says nothing, or misses by one slip. */
export function isHeldOrSlip(sum: FootedSum): boolean {
  return testimonyOf(sum) !== 'fails' || missesByOneSlip(sum);
}

function isSlipOf(typed: Amount, meant: Amount): boolean {
  const digits = Math.max(typed.digits, meant.digits);
  if (meant.isZero || typed.isZero || digits < TELLING_SCALED) return false;
  if (typed.negated().equals(meant)) return true;
  if (typed.sign !== meant.sign) return false;
  return isScaled(typed, meant) || (digits >= TELLING_DIGITS && isMistyped(typed, meant));
}

function isScaled(typed: Amount, meant: Amount): boolean {
  const places = Math.round(Math.log10(meant.magnitude / typed.magnitude));
  return places !== 0 && Math.abs(places) <= MOST_PLACES && typed.scaledBy(places).equals(meant);
}

/** One digit differs, or two neighbours have changed places. */
function isMistyped(typed: Amount, meant: Amount): boolean {
  const decimals = Math.max(typed.decimals, meant.decimals);
  const [from, to] = [typed.toString(decimals), meant.toString(decimals)];
  if (from.length !== to.length) return false;
  const places = Array.from(from, (_, i) => i).filter((i) => from[i] !== to[i]);
  const [first = 0, second = 0] = places;
  if (places.length === 1) return true;
  return (
    places.length === 2 && second - first === 1 && from[first] === to[second] && from[second] === to[first]
  );
}
