import type { RowShift } from './row-shift';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** Moves pictures, charts and shapes with the cells that they lie on, as far as they say that they move. */
export function shiftAnchors(element: XmlElement, edits: XmlEdits, shift: RowShift): void {
  const from = element.child('from');
  if (from) shiftAnchor(element, from, edits, shift);
  else for (const child of element.children()) shiftAnchors(child, edits, shift);
}

function shiftAnchor(anchor: XmlElement, from: XmlElement, edits: XmlEdits, shift: RowShift): void {
  const to = anchor.child('to');
  const isControl = anchor.name === 'anchor';
  const manner = anchor.attribute('editAs') ?? 'twoCell';
  const moves = isControl ? isTrue(anchor.attribute('moveWithCells')) : manner !== 'absolute';
  const grows = isControl ? isTrue(anchor.attribute('sizeWithCells')) : manner === 'twoCell';
  if (!moves) return;
  const top = rowOf(from);
  const bottom = to && grows ? rowOf(to) : top;
  const upper = edge(top, shift);
  setRow(from, edits, upper);
  if (!to) return;
  const moved = upper.row - top;
  setRow(to, edits, grows ? edge(bottom, shift) : { row: rowOf(to) + moved, within: true });
}

/** Where an edge within a row goes: with the row, or to the upper edge of what has come in its place. */
function edge(row: number, shift: RowShift): { row: number; within: boolean } {
  const to = shift.row(row);
  if (to !== undefined) return { row: to, within: true };
  const above = row === 0 ? undefined : shift.range(0, row);
  return { row: above ? above[1] + 1 : 0, within: false };
}

function rowOf(marker: XmlElement): number {
  return Number(marker.child('row')?.text() ?? 0);
}

function setRow(marker: XmlElement, edits: XmlEdits, to: { row: number; within: boolean }): void {
  const row = marker.child('row');
  if (row && rowOf(marker) !== to.row) edits.setText(row, String(to.row));
  const offset = marker.child('rowOff');
  if (offset && !offset.isOneTag && !to.within) edits.setText(offset, '0');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
