import type { SetRow } from '../disclosure/set/set-table';

/** What a place shows that another place's cell reaches over. */
export interface CoveredPlace {
  /** Nothing where that is an amount: it must not be added twice. */
  readonly text: string;
  /** Whether the cell begins in the same column, further up. */
  readonly isBelow: boolean;
}

/** The places of a table that cells of several rows or columns reach over, by their keys; where they begin is not among them. */
export function coveredPlaces(rows: readonly SetRow[]): ReadonlyMap<string, CoveredPlace> {
  const covered = new Map<string, CoveredPlace>();
  rows.forEach(({ cells }, top) => {
    cells.forEach((cell, left) => {
      if (!cell || covered.has(placeKey(top, left))) return;
      const { text, columnSpan = 1 } = cell.kind === 'text' ? cell : { text: '' };
      for (let row = top; row < top + (cell.rowSpan ?? 1); row++) {
        for (let column = left; column < left + columnSpan; column++) {
          covered.set(placeKey(row, column), { text, isBelow: column === left });
        }
      }
      covered.delete(placeKey(top, left));
    });
  });
  return covered;
}

/** The key of a place: its row from the first below the header, its column from the left, both from 0. */
export function placeKey(row: number, column: number): string {
  return `${row}.${column}`;
}
