import type { Range } from '../../../workbook/address';
import type { CellStyle, RowPlan } from '../../../workbook/sheet-plan';

/** Where a style is. */
export interface StyledRanges {
  readonly style: CellStyle;
  readonly ranges: readonly Range[];
}

/**
 * Cells of the same style together, in rectangles: runs along a row, and equal runs below one another.
 * @param top the row of the sheet in which the first of these rows stands
 */
export function styledRanges(rows: readonly RowPlan[], top: number): StyledRanges[] {
  const byStyle = new Map<string, { readonly style: CellStyle; readonly runs: Range[] }>();
  for (const [i, { cells }] of rows.entries()) {
    const row = top + i;
    for (const [column, { style }] of cells.entries()) {
      if (!style) continue;
      const key = JSON.stringify(style);
      const group = byStyle.get(key) ?? { style, runs: [] };
      byStyle.set(key, group);
      const last = group.runs.at(-1);
      if (last?.top === row && last.right === column - 1)
        group.runs[group.runs.length - 1] = { ...last, right: column };
      else group.runs.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return [...byStyle.values()].map(({ style, runs }) => ({ style, ranges: stacked(runs) }));
}

/** Joins runs that lie right below others of the same columns. */
function stacked(runs: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  /** The lowest rectangle of the same columns, by its place in the list. */
  const lowest = new Map<string, number>();
  for (const run of runs) {
    const columns = `${run.left}:${run.right}`;
    const place = lowest.get(columns);
    const above = place === undefined ? undefined : ranges[place];
    if (place !== undefined && above?.bottom === run.top - 1) {
      ranges[place] = { ...above, bottom: run.bottom };
    } else {
      lowest.set(columns, ranges.length);
      ranges.push(run);
    }
  }
  return ranges;
}
