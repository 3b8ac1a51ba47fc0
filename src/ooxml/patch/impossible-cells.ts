import { COLUMNS, ROWS } from '../cell-reference';
import { PatchRefusal } from './patch-refusal';
import { placeText } from './range-text';
import type { SheetPatch } from './spreadsheet-patch';

/** The most characters that a cell, and a formula, can hold; a file with more is repaired when it is opened. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Refuses what no cell can hold; a place that no sheet has is the caller's mistake. */
export function refuseImpossibleCells({ name: sheet, cells }: SheetPatch): void {
  for (const cell of cells) {
    const { row, column, value, formula = '' } = cell;
    if (!(isIndex(row, ROWS) && isIndex(column, COLUMNS))) throw new RangeError(`No cell: ${row}, ${column}`);
    const details = { sheet, cell: placeText(cell) };
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new PatchRefusal('text-too-long', details);
    }
    if (formula.length > LONGEST_FORMULA) throw new PatchRefusal('formula-too-long', details);
  }
}

function isIndex(index: number, end: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < end;
}
