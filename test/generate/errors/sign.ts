import { mistyped } from './cell-error';
import { makeOfOne } from './choose';
import type { InjectError } from './injected-error';
import { typedSpots } from './spots';
import { grouped, isText } from './typing';

/** A minus before an amount; in a table of texts sometimes brackets about it. */
export const sign: InjectError = (book, choose) =>
  makeOfOne(typedSpots(book), choose, (spot) =>
    mistyped(book, 'sign', [spot], ({ figure, printed }) =>
      isText(book.workbook, figure) && choose(2) === 0 ? `(${grouped(printed)})` : `-${printed}`,
    ),
  );
