import { a1, COLUMNS, ROWS } from '../../workbook/address';
import { LONGEST_FORMULA, LONGEST_TEXT } from '../../workbook/cell';
import { PatchRefusal } from './patch-refusal';
import type { SheetPatch } from './spreadsheet-patch';

/** Refuses what no cell can hold; a place that no sheet has is the caller's mistake. */
export function refuseImpossibleCells({ name: sheet, cells }: SheetPatch): void {
  for (const cell of cells) {
    const { row, column, value, formula = '' } = cell;
    if (!(isIndex(row, ROWS) && isIndex(column, COLUMNS))) throw new RangeError(`No cell: ${row}, ${column}`);
    const details = { sheet, cell: a1(cell) };
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new PatchRefusal('text-too-long', details);
    }
    if (formula.length > LONGEST_FORMULA) throw new PatchRefusal('formula-too-long', details);
  }
}

function isIndex(index: number, end: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < end;
}
