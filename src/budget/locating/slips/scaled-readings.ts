import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';

const UNIT_POWER = 4;
const GROUPS = 3;

/**
 * What else the digits of an amount may mean: its point or comma astray, or another unit.
 * For bounds, which say that an amount is wrong but not what it should be.
 */
export function* scaledReadings(figure: Figure, amount: Amount | undefined): Iterable<Amount> {
  if (!amount || amount.isZero) return;
  const powers = new Set([
    -figure.decimals,
    -UNIT_POWER,
    -GROUPS,
    -2 * GROUPS,
    UNIT_POWER,
    GROUPS,
    2 * GROUPS,
  ]);
  for (const power of powers) {
    const reading = amount.scaledBy(power);
    if (power !== 0 && reading.decimals <= Math.max(figure.decimals, amount.decimals)) yield reading;
  }
}
