import { mistyped } from './cell-error';
import { makeOfOne } from './choose';
import { inOtherUnit } from './other-unit';
import type { InjectError } from './injected-error';
import { typedSpots } from './spots';

/** 元 for 万元, or the reverse, in all amounts of a table, whose heading still says the unit it should be in. */
export const unitTable: InjectError = (book, choose) => {
  const spots = typedSpots(book);
  return makeOfOne(book.tables, choose, (table) => {
    const own = spots.filter((spot) => spot.table === table);
    return own.length > 2 ? mistyped(book, 'unit', own, inOtherUnit) : undefined;
  });
};
