import type { CellSlip } from './cell-error';

/** A minus too many, or one too few. */
export const sign: CellSlip = {
  slip: 'sign',
  reproduces: true,
  surpriseOf({ from, to }) {
    if (!from || from.isZero || !from.negated().equals(to)) return undefined;
    // A budget holds few negative amounts.
    return to.sign < 0 ? 4 : 1;
  },
};
