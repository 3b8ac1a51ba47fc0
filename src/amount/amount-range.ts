import type { Amount } from './amount';
import { unitPower } from './unit';
import type { Unit } from './unit';

/** 10^21 元: many times what the whole country spends in a year, and that with the point lost from its six decimals, which can be put right. */
const LARGEST_POWER = 21;
/** More decimals than these no division and no adding of doubles leaves behind. */
const MOST_DECIMALS = 40;

/** Whether a number can be an amount of a budget: neither beyond 10^21 元, nor so small that it is none. */
export function isInRange(amount: Amount, unit: Unit): boolean {
  return (
    amount.scale <= MOST_DECIMALS && Math.abs(amount.magnitude) <= 10 ** (LARGEST_POWER - unitPower(unit))
  );
}
