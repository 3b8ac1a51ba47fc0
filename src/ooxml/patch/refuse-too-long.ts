import { PatchRefusal } from './patch-refusal';
import { placeText } from './range-text';
import type { SheetPatch } from './spreadsheet-patch';

/** The most characters that a cell, and a formula, can hold; a file with more is repaired when it is opened. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export function refuseTooLong({ name: sheet, cells }: SheetPatch): void {
  for (const cell of cells) {
    const { value, formula = '' } = cell;
    const details = { sheet, cell: placeText(cell) };
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new PatchRefusal('text-too-long', details);
    }
    if (formula.length > LONGEST_FORMULA) throw new PatchRefusal('formula-too-long', details);
  }
}
