import { cellsError } from './cell-error';
import { makeOfOne } from './choose';
import { shiftedCells, shiftsOf } from './row-shift';
import type { InjectError } from './injected-error';
import { blocksOf } from './spots';

/** Amounts of one row a column or two to the right or left, the others in place. */
export const shiftedRow: InjectError = (book, choose) => {
  const rows = blocksOf(book).flatMap(({ block }) => block.rows);
  return makeOfOne(rows, choose, (row) =>
    makeOfOne(shiftsOf(row), choose, (shift) => {
      const cells = shiftedCells(book, row, shift);
      return cells && cellsError(book, 'shifted-row', cells);
    }),
  );
};
