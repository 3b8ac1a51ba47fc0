import type { CellSource, SheetSource } from '../workbook-of';

/** A row of cells. */
export type Line = readonly CellSource[];

/**
 * A table: its title, its unit and its header, then its rows. Numbers are printed to the 分, so that they are exact;
 * texts (`'3.33'`) as they are typed.
 */
export function sheet(title: string, unit: string, header: SheetSource, rows: readonly Line[]): SheetSource {
  const format = unit === '元' ? '0.00' : '0.000000';
  const exact = (cell: CellSource): CellSource => (typeof cell === 'number' ? { value: cell, format } : cell);
  return [[title], [`金额单位：${unit}`], ...header, ...rows.map((row) => row.map(exact))];
}

/** Two halves side by side: `[name, amount …]` on the left and on the right. */
export function halves(left: readonly Line[], right: readonly Line[], width = 2): Line[] {
  const blank = new Array<null>(width).fill(null);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, i) => {
    const own = left[i] ?? [];
    return [...own, ...blank.slice(own.length), ...(right[i] ?? [])];
  });
}
