import type { ICellData } from '@univerjs/core';
import { cellAt } from '../../../ooxml/styles/packed-cells';
import type { PackedCells } from '../../../ooxml/styles/packed-cells';
import type { StyledCell } from '../../../ooxml/styles/styled-spreadsheet';
import { yieldToMainThread } from '../../port/yield-to-main-thread';
import { cellData, typed } from './cell-data';
import type { SheetData } from './sheet-data';
import { styleId } from './style-data';

/** So many cells are taken over before others have their turn: a few milliseconds' work. */
const CELLS_AT_A_TIME = 20_000;

/** Cells by their row and column, as the spreadsheet holds them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** A sheet with its cells apart, as they come from another thread. */
export interface PackedSheet {
  readonly sheet: SheetData;
  readonly cells: PackedCells;
}

/** Sheets with their cells, as the spreadsheet holds them. */
export async function unpacked(sheets: readonly PackedSheet[]): Promise<SheetData[]> {
  const whole: SheetData[] = [];
  for (const { sheet, cells } of sheets) whole.push({ ...sheet, cellData: await cellMatrix(cells) });
  return whole;
}

/** The cells of a sheet, taken over a part at a time, so that the page goes on answering meanwhile. */
export async function cellMatrix(packed: PackedCells): Promise<CellMatrix> {
  const matrix: CellMatrix = {};
  for (let i = 0; i < packed.rows.length; i++) {
    const cell = cellAt(packed, i);
    (matrix[cell.row] ??= {})[cell.column] = asData(cell);
    if (i % CELLS_AT_A_TIME === CELLS_AT_A_TIME - 1) await yieldToMainThread();
  }
  return matrix;
}

function asData({ value, formula, style }: StyledCell): ICellData {
  const s = styleId(style);
  if (formula !== undefined) return { ...cellData({ value, formula }), s };
  return value === null ? { s } : { ...typed(value), s };
}
