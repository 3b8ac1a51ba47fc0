import { mistyped } from './cell-error';
import { makeOfOne } from './choose';
import { inOtherUnit } from './other-unit';
import type { InjectError } from './injected-error';
import { typedRows } from './typed-rows';

/** 元 for 万元, or the reverse, in all amounts of a row. */
export const unitRow: InjectError = (book, choose) => {
  const rows = typedRows(book)
    .flat()
    .filter((spots) => spots.length > 1);
  return makeOfOne(rows, choose, (spots) => mistyped(book, 'unit', spots, inOtherUnit));
};
