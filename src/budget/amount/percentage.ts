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
  const scaled = part.scaledBy(2 + decimals).times(2);
  // The nearest whole number of steps: 2 × scaled part lies within whole × (2 × steps ± 1).
  let steps = BigInt(Math.round((part.magnitude / whole.magnitude) * 10 ** (2 + decimals)));
  const edge = (side: 1n | -1n) => whole.times(Amount.fromDecimal(String(2n * steps + side)));
  while (steps > 0n && scaled.compareTo(edge(-1n)) < 0) steps--;
  while (scaled.compareTo(edge(1n)) >= 0) steps++;
  return Amount.fromDecimal(String(steps)).scaledBy(-decimals);
}
