import { Amount } from './amount';

/**
 * What share of a whole a part is, in percent, rounded half away from zero; exactly so, whatever the division comes to.
 * @param whole an amount above 0
 * @param decimals how many decimals stay
 * @returns undefined where the whole is not above 0
 */
export function percentage(part: Amount, whole: Amount, decimals: number): Amount | undefined {
  if (whole.sign <= 0) return undefined;
  if (part.sign < 0) return percentage(part.negated(), whole, decimals)?.negated();
  const scale = Math.max(part.decimals, whole.decimals);
  const dividend = inSteps(part, scale + 2 + decimals);
  const divisor = inSteps(whole, scale);
  const steps = (2n * dividend + divisor) / (2n * divisor);
  return Amount.fromDecimal(String(steps)).scaledBy(-decimals);
}

/** A whole number: the amount × 10^scale. */
function inSteps(amount: Amount, scale: number): bigint {
  return BigInt(amount.scaledBy(scale).toString());
}
