import { shifted } from './shifted-block';
import { pick } from './choose';
import type { InjectError } from './injected-error';

/** From one row on, the amounts of one column of several stand a row lower or higher than their names. */
export const shiftedColumn: InjectError = (book, choose) =>
  shifted(book, choose, (keys) => {
    const key = keys.length > 1 ? pick(keys, choose) : undefined;
    return key === undefined ? [] : [key];
  });
