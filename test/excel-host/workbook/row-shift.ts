import type { Range } from '../../../src/workbook/address';
import { ROWS } from '../../../src/workbook/address';

/** Rows that come in above row `at` (count > 0), or that go away from `at` on (count < 0). */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Where a row stands afterwards; undefined where it was deleted. */
export function shiftedRow(row: number, { at, count }: RowShift): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count;
}

/** A range afterwards: rows within it make it taller or lower; undefined where all of it was deleted. */
export function shiftedRange(range: Range, shift: RowShift): Range | undefined {
  // A whole column stays one, whatever happens to its rows.
  if (range.top === 0 && range.bottom === ROWS - 1) return range;
  const top = shiftedRow(range.top, shift) ?? shift.at;
  const bottom = shiftedRow(range.bottom, shift) ?? shift.at - 1;
  if (top > bottom || top >= ROWS) return undefined;
  return { ...range, top, bottom: Math.min(bottom, ROWS - 1) };
}

/** Everything that is kept by row, afterwards. */
export function shiftedByRow<T>(byRow: ReadonlyMap<number, T>, shift: RowShift): Map<number, T> {
  const shifted = new Map<number, T>();
  for (const [row, kept] of byRow) {
    const moved = shiftedRow(row, shift);
    if (moved !== undefined && moved < ROWS) shifted.set(moved, kept);
  }
  return shifted;
}

/** A set of rows, afterwards. */
export function shiftedRows(rows: ReadonlySet<number>, shift: RowShift): Set<number> {
  return new Set([...rows].flatMap((row) => shiftedRow(row, shift) ?? []));
}
