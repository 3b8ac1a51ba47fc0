import { Direction } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import type { FormattedContent, InsertedRow, NewContent, Step, WrittenCell } from '../../port/edits/step';
import { formatFor } from '../../port/edits/amount-format';
import { HostFault } from '../../port/host-fault';
import type { OpenBook } from '../open-book';
import { writeContents } from './write-contents';

/** Makes a step: its rows from the top down, then its cells. */
export function makeStep(book: OpenBook, { cells, rows }: Step): void {
  for (const row of rows) insertRow(book, row);
  write(book, cells, ({ after }) => after);
}

/** Takes a step back that is there altogether: its cells, then its rows from the bottom up, so that those above stay where they are. */
export function unmakeStep(book: OpenBook, { cells, rows }: Step): void {
  write(book, cells, ({ before }) => before);
  for (const { sheet, row } of [...rows].reverse()) {
    book.run(RemoveRowByRangeCommand, { subUnitId: sheet, range: wholeRow(sheetOf(book, sheet), row) });
  }
}

function write(
  book: OpenBook,
  cells: readonly WrittenCell[],
  content: (cell: WrittenCell) => FormattedContent,
): void {
  for (const id of new Set(cells.map(({ sheet }) => sheet))) {
    const writings = cells
      .filter(({ sheet }) => sheet === id)
      .map((cell) => ({ row: cell.row, column: cell.column, content: content(cell) }));
    writeContents(book, sheetOf(book, id), writings);
  }
}

/** A new row looks like the one above it, as in Excel; the topmost like the one below. */
function insertRow(book: OpenBook, { sheet: id, row, cells }: InsertedRow): void {
  const sheet = sheetOf(book, id);
  const above = sheet.getCellMatrix().getMatrix()[Math.max(row - 1, 0)] ?? {};
  const styled = Object.keys(above).flatMap((column) => {
    const style = above[Number(column)]?.s;
    return style ? [[column, { s: style }] as const] : [];
  });
  book.run(InsertRowByRangeCommand, {
    subUnitId: id,
    range: wholeRow(sheet, row),
    direction: Direction.UP,
    cellValue: { [row]: Object.fromEntries(styled) },
  });
  const writings = cells.map((cell) => ({
    row,
    column: cell.column,
    content: contentOf(book, sheet, row, cell),
  }));
  writeContents(book, sheet, writings);
}

function contentOf(
  book: OpenBook,
  sheet: Worksheet,
  row: number,
  { column, value, shown }: NewContent,
): FormattedContent {
  const { format } = book.content(sheet, { row, column });
  return { value, format: shown ? formatFor(shown, format, true) : format };
}

function wholeRow(sheet: Worksheet, row: number) {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}

function sheetOf(book: OpenBook, id: string): Worksheet {
  const sheet = book.sheetOf(id);
  if (!sheet) throw new HostFault('gone', id);
  return sheet;
}
