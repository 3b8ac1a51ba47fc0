import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IRowData, Worksheet } from '@univerjs/core';
import type { Address, Place } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import { HostFault } from '../port/host-fault';
import type { Progress } from '../port/host';
import type { ReadCell, SheetSnapshot, Snapshot } from '../port/snapshot';
import { yieldToMainThread } from '../port/yield-to-main-thread';
import { valueIn } from './model/cell-data';
import { rangeIn } from './model/sheet-data';
import type { OpenBook } from './open-book';

/** So many cells are read before others have their turn: a few milliseconds' work. */
const CELLS_AT_A_TIME = 10_000;

/** Reads the whole workbook, a part at a time, so that the page goes on answering meanwhile. */
export async function readSnapshot(
  book: OpenBook,
  protectedSheets: ReadonlySet<string>,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Snapshot> {
  const { sheets } = book;
  const read: SheetSnapshot[] = [];
  for (const sheet of sheets) {
    progress?.(read.length, sheets.length);
    const cells: Cell[] = [];
    let count = 0;
    for (const [row, line] of rowsOf(sheet)) {
      addCells(book, sheet, row, line, cells);
      if (cells.length - count < CELLS_AT_A_TIME) continue;
      count = cells.length;
      await yieldToMainThread();
      if (signal?.aborted) throw new HostFault('cancelled');
    }
    read.push({ ...outlineOf(sheet), cells, isProtected: protectedSheets.has(sheet.getSheetId()) });
  }
  progress?.(sheets.length, sheets.length);
  return { sheets: read };
}

/** Reads one cell again. */
export function readCell(book: OpenBook, at: Address): ReadCell {
  const sheet = book.sheetNamed(at.sheet);
  const data = sheet?.getCellRaw(at.row, at.column);
  return { at, cell: sheet && data ? cellIn(book, sheet, at, data) : undefined };
}

function addCells(
  book: OpenBook,
  sheet: Worksheet,
  row: number,
  line: Record<number, ICellData | null>,
  cells: Cell[],
): void {
  for (const key in line) {
    const data = line[key];
    const cell = data && cellIn(book, sheet, { row, column: Number(key) }, data);
    if (cell) cells.push(cell);
  }
}

/** A cell as the checker takes it; none where it only looks like something. */
function cellIn(book: OpenBook, sheet: Worksheet, { row, column }: Place, data: ICellData): Cell | undefined {
  const value = valueIn(data);
  const formula = book.formulaIn(sheet, data, { row, column });
  if (value === null && formula === undefined) return undefined;
  const format = book.format(sheet, data, { row, column });
  return {
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}

/** The rows that hold something; the spreadsheet keeps them by their number. */
function* rowsOf(sheet: Worksheet): Iterable<[row: number, line: Record<number, ICellData | null>]> {
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const key in matrix) {
    const line = matrix[key];
    if (line) yield [Number(key), line as Record<number, ICellData | null>];
  }
}

function outlineOf(sheet: Worksheet): Omit<SheetSnapshot, 'cells' | 'isProtected'> {
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    merges: sheet.getMergeData().map(rangeIn),
    hiddenRows: hidden(sheet.getRowManager().getRowData()),
    hiddenColumns: hidden(sheet.getColumnManager().getColumnData()),
  };
}

function hidden(lines: Readonly<Record<number, Pick<IRowData, 'hd'> | null | undefined>>): Set<number> {
  return new Set(
    Object.entries(lines)
      .filter(([, line]) => line?.hd === BooleanNumber.TRUE)
      .map(([index]) => Number(index)),
  );
}
