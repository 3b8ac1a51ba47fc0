import { columnLetters } from './cell-reference';
import type { CellRange } from './cell-reference';

/** A rectangle as a sheet's own parts name it: `B4:B2003`. */
export function rangeReference({ top, left, bottom, right }: CellRange): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** A rectangle as formulas name it from anywhere: `'代码'!$A$2:$A$153`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const [first, last] = [columnLetters(left), columnLetters(right)];
  return `${quotedSheet(sheet)}!$${first}$${top + 1}:$${last}$${bottom + 1}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
