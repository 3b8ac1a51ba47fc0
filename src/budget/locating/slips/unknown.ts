import type { CellSlip } from './cell-error';

/** Any other amount: what it should be is known from the identities, how it came about is not. */
export const unknown: CellSlip = { slip: 'unknown', reproduces: false, surpriseOf: () => 6 };
