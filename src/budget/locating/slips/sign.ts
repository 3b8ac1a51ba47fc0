import type { CellSlip } from './cell-error';

/** A minus too many, or one too few. */
export const sign: CellSlip = {
  slip: 'sign',
  reproduces: true,
  surpriseOf({ from, to }) {
    return from && !from.isZero && from.negated().equals(to) ? 1 : undefined;
  },
};
