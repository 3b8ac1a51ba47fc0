import { grouped } from '../common/grouped';
import type { Address, Place, Range } from './address';

/** Cells of one sheet, neighbours taken together. */
export interface SheetRanges {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

/**
 * Cells as few ranges: runs down a column first, what is left as runs along a row.
 * @returns by sheet, in the order in which the sheets occur; ranges by column, then row
 */
export function rangesOf(cells: readonly Address[]): SheetRanges[] {
  return [...grouped(cells, ({ sheet }) => sheet)].map(([sheet, places]) => ({
    sheet,
    ranges: alongRows(downColumns(places)),
  }));
}

function downColumns(places: readonly Place[]): Range[] {
  const ordered = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Range[] = [];
  for (const { row, column } of ordered) {
    const run = runs.at(-1);
    if (run?.left === column && row <= run.bottom + 1) runs[runs.length - 1] = { ...run, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

function alongRows(runs: readonly Range[]): Range[] {
  const single = runs
    .filter(({ top, bottom }) => top === bottom)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const joined = runs.filter(({ top, bottom }) => top !== bottom);
  for (const cell of single) {
    const last = joined.at(-1);
    if (last?.top === cell.top && last.bottom === cell.top && last.right + 1 === cell.left) {
      joined[joined.length - 1] = { ...last, right: cell.right };
    } else joined.push(cell);
  }
  return joined.sort((a, b) => a.left - b.left || a.top - b.top);
}
