import type { CellPlan, CellStyle } from '../workbook/sheet-plan';

/** A row across so many columns that shows one text: what is beside the first cell is merged with it. */
export function wideRow(value: string, style: CellStyle, columns: number): CellPlan[] {
  return [{ value, style }, ...Array.from({ length: columns - 1 }, () => ({ value: null, style }))];
}
