import { Amount } from '../../../src/amount/amount';
import { unitPower } from '../../../src/amount/unit';
import type { TypedSpot } from './spots';

const WAN = unitPower('万元');

/** The amount in 元 where the table counts in 万元, and the reverse. */
export function inOtherUnit({ table, printed }: TypedSpot): string {
  const power = table.unit === '万元' ? WAN : -WAN;
  return Amount.fromDecimal(printed).scaledBy(power).toString();
}
