import type { RowValues } from '../../port/edits/row-values';

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
