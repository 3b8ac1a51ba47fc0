import type { CellSource, SheetSource } from '../workbook-of';

/** A row of cells. */
export type Line = readonly CellSource[];

/** What is printed above a table: its title, its unit and its header; the rows begin below. */
export function sheet(title: string, unit: string, header: SheetSource, rows: SheetSource): SheetSource {
  return [[title], [`金额单位：${unit}`], ...header, ...rows];
}

/** Two halves side by side: `[name, amount …]` on the left and on the right. */
export function halves(left: readonly Line[], right: readonly Line[], width = 2): SheetSource {
  const blank = new Array<null>(width).fill(null);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, i) => {
    const own = left[i] ?? [];
    return [...own, ...blank.slice(own.length), ...(right[i] ?? [])];
  });
}
