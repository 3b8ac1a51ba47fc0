import { PatchRefusal } from './patch-refusal';
import { parseAnyRange } from '../../workbook/address';
import type { RowShift } from './row-shift';
import { shiftRange } from './shift-ranges';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** Moves a table; its header and totals have to stay, and one row of data. */
export function shiftTable(root: XmlElement, edits: XmlEdits, shift: RowShift, sheet: string): void {
  const text = root.attribute('ref') ?? '';
  const range = parseAnyRange(text);
  if (!range) return;
  const headers = Number(root.attribute('headerRowCount') ?? 1);
  const totals = Number(root.attribute('totalsRowCount') ?? 0);
  const body = [range.top + headers, range.bottom - totals] as const;
  const edges = [range.top, range.bottom].slice(headers > 0 ? 0 : 1, totals > 0 ? 2 : 1);
  const isCut = edges.some((row) => shift.row(row) === undefined) || !shift.range(...body);
  if (isCut) throw new PatchRefusal('rows-cut-table', { sheet, range: text });
  const shifted = shiftRange(text, shift);
  if (shifted !== text) edits.setAttribute(root, 'ref', shifted);
}

/** Moves a pivot table, which has to stay in one piece. */
export function shiftPivotTable(root: XmlElement, edits: XmlEdits, shift: RowShift, sheet: string): void {
  const location = root.child('location');
  const text = location?.attribute('ref') ?? '';
  const range = parseAnyRange(text);
  if (!location || !range) return;
  if (!shift.keepsTogether(range.top, range.bottom)) {
    throw new PatchRefusal('rows-cut-pivot-table', { sheet, range: text });
  }
  const shifted = shiftRange(text, shift);
  if (shifted !== text) edits.setAttribute(location, 'ref', shifted);
}
