import { cellsError } from './cell-error';
import { makeOfOne, pick } from './choose';
import { typedInto } from './typing';
import { childRows } from './read-rows';
import type { InjectError } from './injected-error';
import { isMoney, typedSpots } from './spots';

/** A row that bears an amount of the row it is a part of. */
export const parentFigure: InjectError = (book, choose) => {
  const typed = typedSpots(book);
  return makeOfOne(childRows(book.workbook), choose, ({ sheet, child, parent }) => {
    const own = typed.filter(({ table, row }) => table.sheet === sheet && row.index === child.index);
    const spot = pick(own, choose);
    const above = spot?.block.rows.find(({ index }) => index === parent.index);
    const printed = above?.figures.get(spot?.figure.key ?? '')?.printed;
    if (!spot || !isMoney(printed)) return undefined;
    return cellsError(book, 'unknown', [
      { figure: spot.figure, after: printed, content: typedInto(book.workbook, spot.figure, printed) },
    ]);
  });
};
