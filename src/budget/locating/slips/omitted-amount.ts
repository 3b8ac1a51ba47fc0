import type { CellSlip } from './cell-error';

/** Nothing typed where an amount belongs. */
export const omittedAmount: CellSlip = {
  slip: 'omitted-amount',
  reproduces: true,
  surpriseOf({ figure, from }) {
    return figure.state === 'blank' || from?.isZero === true ? 3 : undefined;
  },
};
