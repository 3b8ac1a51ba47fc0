import type { RenderedRow } from '../render/rendered';
import { cellsError } from './cell-error';
import { makeOfOne } from './choose';
import type { Choose } from './choose';
import { shiftedCells, shiftsOf } from './row-shift';
import type { InjectError } from './injected-error';
import { blocksOf } from './spots';

const MOST = 8;

/** The same amounts of rows that follow one another in the wrong columns. */
export const shiftedRows: InjectError = (book, choose) => {
  const blocks = blocksOf(book)
    .map(({ block }) => block.rows)
    .filter((rows) => rows.length > 2);
  return makeOfOne(blocks, choose, (all) => {
    const rows = run(all, choose);
    return makeOfOne(rows[0] ? shiftsOf(rows[0]) : [], choose, (shift) => {
      const cells = rows.map((row) => shiftedCells(book, row, shift) ?? []);
      return cells.some(({ length }) => length === 0)
        ? undefined
        : cellsError(book, 'shifted-row', cells.flat());
    });
  });
};

/** Some rows that follow one another. */
function run(rows: readonly RenderedRow[], choose: Choose): readonly RenderedRow[] {
  const length = 2 + choose(Math.min(rows.length, MOST) - 1);
  const first = choose(rows.length - length + 1);
  return rows.slice(first, first + length);
}
