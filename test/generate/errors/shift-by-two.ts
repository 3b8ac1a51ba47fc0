import { shifted } from './shifted-block';
import { pick } from './choose';
import type { InjectError } from './injected-error';

/** From one row on, the amounts of all columns or of one stand two rows lower or higher than their names. */
export const shiftByTwo: InjectError = (book, choose) =>
  shifted(
    book,
    choose,
    (keys) => {
      const key = choose(2) === 0 ? pick(keys, choose) : undefined;
      return key === undefined ? keys : [key];
    },
    2,
  );
