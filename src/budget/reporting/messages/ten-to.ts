import { Amount } from '../../../amount/amount';

/** A power of ten as people read it: `1,000,000`. */
export function tenTo(power: number): string {
  return Amount.ofScaled(1, 0).scaledBy(power).toGrouped();
}
