import { shiftFormula } from './shift-formula';
import type { RowShift } from './row-shift';
import { SheetShifts } from './row-shift';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

const TOP = 2;
const BOTTOM = 6;
const FORMULAS = ['FmlaLink', 'FmlaRange', 'FmlaTxbx', 'FmlaGroup'];

/** Moves the boxes of notes with their cells, and form controls with the rows that they begin in. */
export function shiftLegacyDrawing(root: XmlElement, edits: XmlEdits, shift: RowShift, sheet: string): void {
  const shifts = new SheetShifts([], new Map([[sheet, shift]]));
  for (const shape of root.children('shape')) {
    for (const data of shape.children('ClientData')) {
      if (!shiftClientData(data, edits, shift)) edits.remove(shape);
      for (const formula of data.children()) {
        if (!FORMULAS.includes(formula.name)) continue;
        const shifted = shiftFormula(formula.text(), shifts, sheet);
        if (shifted !== formula.text()) edits.setText(formula, shifted);
      }
    }
  }
}

/** False where it belongs to a cell that is gone. */
function shiftClientData(data: XmlElement, edits: XmlEdits, shift: RowShift): boolean {
  const anchor = data.child('Anchor');
  const numbers = anchor?.text().split(',').map(Number) ?? [];
  const noteRow = data.child('Row');
  const row = noteRow ? Number(noteRow.text()) : numbers[TOP];
  if (row === undefined) return true;
  const to = shift.row(row);
  if (to === undefined) return !noteRow;
  if (to === row) return true;
  if (noteRow) edits.setText(noteRow, String(to));
  if (anchor && numbers.length > BOTTOM) {
    for (const edge of [TOP, BOTTOM]) numbers[edge] = Math.max((numbers[edge] ?? 0) + to - row, 0);
    edits.setText(anchor, numbers.join(', '));
  }
  return true;
}
