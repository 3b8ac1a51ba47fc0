import { powerBetween } from './separator';
import type { CellSlip } from './cell-error';

/** Between 元 and 万元, and between 万元 and 亿元. */
const POWER = 4;

/** 元 typed where 万元 is meant, or the other way round. */
export const unit: CellSlip = {
  slip: 'unit',
  reproduces: true,
  surpriseOf({ from, to }) {
    const power = from && powerBetween(from, to);
    return power !== undefined && Math.abs(power) === POWER ? 1.2 : undefined;
  },
};
