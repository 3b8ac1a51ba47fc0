import type { Label } from '../../../common/language';
import { a1 } from '../../../workbook/address';
import type { Place } from '../../../workbook/address';

/** A cell and what a person calls it. */
export interface NamedPlace extends Place {
  readonly name?: string;
}

const MOST = 5;

/** Cells in a message: `D62（行政运行）、D63（…）`; the first five, and how many there are. */
export function cellList(cells: readonly NamedPlace[]): Label {
  const shown = cells.slice(0, MOST);
  const more = cells.length > MOST;
  const zh = shown.map((cell) => (cell.name ? `${a1(cell)}（${cell.name}）` : a1(cell))).join('、');
  const en = shown.map((cell) => (cell.name ? `${a1(cell)} (${cell.name})` : a1(cell))).join(', ');
  return {
    zh: more ? `${zh} 等 ${cells.length} 格` : zh,
    en: more ? `${en} and others (${cells.length} cells)` : en,
  };
}
