import type { CellPlan, CellStyle } from './sheet-plan';

// How lists look that are made for people: the report, the proposed corrections, the base sheet.

/** Above and below the text of a row, in points. */
export const ROOM = 5;

export const BODY: CellStyle = { border: true, vertical: 'center', wrap: true };
export const CENTRED: CellStyle = { ...BODY, horizontal: 'center' };
export const RIGHT: CellStyle = { ...BODY, horizontal: 'right' };
export const HEAD: CellStyle = { ...CENTRED, bold: true, fill: 'D9E1F2' };

/** A row across so many columns that shows one text: what is beside the first cell is merged with it. */
export function mergedRow(value: string, style: CellStyle, columns: number): CellPlan[] {
  return [{ value, style }, ...Array.from({ length: columns - 1 }, () => ({ value: null, style }))];
}
