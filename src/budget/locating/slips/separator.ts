import type { Amount } from '../../../amount/amount';
import type { CellSlip } from './cell-error';

/** 元 for 万元 is a slip of its own. */
const UNIT_POWER = 4;
const GROUP = 3;
const MOST = 9;

/**
 * By how many powers of ten one amount is another, where both have the same digits.
 * @returns undefined where it is no power, or none
 */
export function powerBetween(from: Amount, to: Amount): number | undefined {
  if (from.isZero || to.isZero || from.sign !== to.sign) return undefined;
  const power = Math.round(Math.log10(to.magnitude / from.magnitude));
  return power !== 0 && Math.abs(power) <= MOST && from.scaledBy(power).equals(to) ? power : undefined;
}

/** How surprising it is that a decimal point or comma went so many places astray. */
export function surpriseOfShift(power: number, decimals: number): number {
  const lostPoint = power === -decimals;
  return lostPoint || power % GROUP === 0 ? 1 : 2.5;
}

/** A decimal point taken for a comma, or the other way round: 12,599,200 for 12.599200. */
export const separator: CellSlip = {
  slip: 'separator',
  reproduces: true,
  surpriseOf({ figure, from, to }) {
    const power = from && powerBetween(from, to);
    if (power === undefined || Math.abs(power) === UNIT_POWER) return undefined;
    return surpriseOfShift(power, figure.decimals);
  },
};
