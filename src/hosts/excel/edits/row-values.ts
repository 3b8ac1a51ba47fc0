import type { NewContent } from './step';

/** What stands in a row of a sheet, from the first cell that holds something on. */
export interface RowValues {
  readonly first: number;
  readonly values: readonly unknown[];
}

/** Asks what stands in a cell's row, to be read by `rowValues` after a sync. */
export function askRow(cell: Excel.Range): Excel.Range {
  const used = cell.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('columnIndex,values');
  return used;
}

export function rowValues(used: Excel.Range): RowValues {
  if (used.isNullObject) return { first: 0, values: [] };
  return { first: used.columnIndex, values: used.values[0] ?? [] };
}

/** Whether a row holds what is written into a new one and nothing else; it may hold less. */
export function holdsOnly(cells: readonly NewContent[], { first, values }: RowValues): boolean {
  const written = new Map<number, unknown>(cells.map(({ column, value }) => [column, value]));
  return values.every((value, i) => value === '' || value === written.get(first + i));
}
