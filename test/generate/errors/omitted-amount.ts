import { cellsError } from './cell-error';
import { makeOfOne } from './choose';
import type { InjectError } from './injected-error';
import { typedSpots } from './spots';

/** An amount that was not typed. */
export const omittedAmount: InjectError = (book, choose) =>
  makeOfOne(typedSpots(book), choose, ({ figure }) =>
    cellsError(book, 'omitted-amount', [{ figure, after: undefined, content: undefined }]),
  );
