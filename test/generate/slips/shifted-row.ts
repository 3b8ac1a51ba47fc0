import { cellsSlip } from './cell-slip';
import { makeOfOne } from './choose';
import { shiftedCells, shiftsOf } from './row-shift';
import type { MakeSlip } from './slip';
import { blocksOf } from './spots';

/** Amounts of one row a column or two to the right or left, the others in place. */
export const shiftedRow: MakeSlip = (book, choose) => {
  const rows = blocksOf(book).flatMap(({ block }) => block.rows);
  return makeOfOne(rows, choose, (row) =>
    makeOfOne(shiftsOf(row), choose, (shift) => {
      const cells = shiftedCells(book, row, shift);
      return cells && cellsSlip(book, 'shifted-row', cells);
    }),
  );
};
