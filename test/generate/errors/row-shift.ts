import type { GeneratedBook, RenderedFigure, RenderedRow } from '../render/rendered';
import type { NewCell } from './cell-error';
import { holdingOf } from './moves';
import { figuresIn, isMoney } from './spots';

/** Which amounts of a row stand how many columns too far to the right (or left, below 0). */
export interface RowShift {
  /** Counted over the row's amounts from left to right, both included. */
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

const DISTANCES = [1, 1, 1, -1, -1, -1, 2, -2];

/** Every shift of so many amounts; those by one column more than once, for they are commoner. */
export function shiftsOf(row: RenderedRow): RowShift[] {
  const { length } = figuresIn(row);
  const shifts: RowShift[] = [];
  for (let first = 0; first < length; first++) {
    for (let last = first; last < length; last++) {
      shifts.push(...DISTANCES.map((by) => ({ first, last, by })));
    }
  }
  return shifts;
}

/**
 * The cells of a row with some amounts shifted; undefined where they would leave the row, fall on other amounts or on
 * formulas, or are none.
 */
export function shiftedCells(
  book: GeneratedBook,
  row: RenderedRow,
  { first, last, by }: RowShift,
): NewCell[] | undefined {
  const figures = figuresIn(row);
  const from = Math.min(first, first + by);
  const to = Math.max(last, last + by);
  const touched = figures.slice(Math.max(from, 0), to + 1);
  if (from < 0 || to >= figures.length || touched.some(({ isFormula }) => isFormula)) return undefined;
  const moves = (i: number): boolean => first <= i && i <= last;
  const isFree = (figure: RenderedFigure, i: number): boolean => moves(from + i) || !isMoney(figure.printed);
  const isCarried = [figures[first], figures[last]].every((figure) => isMoney(figure?.printed));
  if (!touched.every(isFree) || !isCarried) return undefined;
  return touched.map((figure, i) =>
    holdingOf(book, figure, moves(from + i - by) ? figures[from + i - by] : undefined),
  );
}
