import { cellsError } from './cell-error';
import { makeOfOne } from './choose';
import { holdingOf } from './moves';
import type { InjectError } from './injected-error';
import { typedRows } from './typed-rows';

/** The amounts of a row pasted over those of the row below it. */
export const pastedOverRow: InjectError = (book, choose) =>
  makeOfOne(
    typedRows(book).filter(({ length }) => length > 1),
    choose,
    (rows) => {
      const first = choose(rows.length - 1);
      const [from, to] = [rows[first]?.[0]?.row, rows[first + 1]?.[0]?.row];
      if (from?.role !== 'data' || to?.role !== 'data') return undefined;
      const pairs = [...from.figures].map(([key, figure]) => [figure, to.figures.get(key)] as const);
      if (pairs.some(([figure, below]) => figure.isFormula !== below?.isFormula)) return undefined;
      const cells = pairs.flatMap(([figure, below]) =>
        below && !below.isFormula ? [holdingOf(book, below, figure)] : [],
      );
      return cellsError(book, 'unknown', cells);
    },
  );
