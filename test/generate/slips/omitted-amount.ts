import { cellsSlip } from './cell-slip';
import { makeOfOne } from './choose';
import type { MakeSlip } from './slip';
import { typedSpots } from './spots';

/** An amount that was not typed. */
export const omittedAmount: MakeSlip = (book, choose) =>
  makeOfOne(typedSpots(book), choose, ({ figure }) =>
    cellsSlip(book, 'omitted-amount', [{ figure, after: undefined, content: undefined }]),
  );
