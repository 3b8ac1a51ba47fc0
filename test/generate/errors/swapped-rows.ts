import type { GeneratedBook, RenderedRow } from '../render/rendered';
import { cellsError } from './cell-error';
import type { NewCell } from './cell-error';
import { makeOfOne, pick } from './choose';
import { holdingOf } from './moves';
import type { InjectError } from './injected-error';
import { blocksOf, figuresIn, isMoney } from './spots';

/** How far apart rows are that get mixed up, at most. */
const REACH = 4;

/** The amounts of two rows of a block exchanged. */
export const swappedRows: InjectError = (book, choose) => {
  const blocks = blocksOf(book)
    .map(({ block }) => block.rows.filter((row) => row.role === 'data' && hasTypedMoney(row)))
    .filter((rows) => rows.length > 1);
  return makeOfOne(blocks, choose, (rows) => {
    const first = choose(rows.length - 1);
    const other = pick(rows.slice(first + 1, first + 1 + REACH), choose);
    const cells = rows[first] && other && exchanged(book, rows[first], other);
    return cells && cellsError(book, 'swapped-rows', cells);
  });
};

function hasTypedMoney(row: RenderedRow): boolean {
  return figuresIn(row).some(({ printed, isFormula }) => !isFormula && isMoney(printed));
}

/** The cells of both rows; undefined where a formula would have to be typed over. */
function exchanged(book: GeneratedBook, one: RenderedRow, other: RenderedRow): NewCell[] | undefined {
  const pairs = [...one.figures].map(([key, figure]) => [figure, other.figures.get(key)] as const);
  const cells: NewCell[] = [];
  for (const [a, b] of pairs) {
    if (a.isFormula !== b?.isFormula) return undefined;
    if (!a.isFormula) cells.push(holdingOf(book, a, b), holdingOf(book, b, a));
  }
  return cells;
}
