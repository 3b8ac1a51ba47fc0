import type { Address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';

/** What a cell holds, wherever it stands. */
export type Content = Pick<Cell, 'value' | 'formula' | 'format'>;

/** A cell's new content; undefined empties it. */
export interface Edit {
  readonly at: Address;
  readonly content: Content | undefined;
}

/** What stands at an address; undefined for nothing. */
export function contentAt(workbook: Workbook, at: Address): Content | undefined {
  const cell = workbook.cell(at);
  if (!cell) return undefined;
  const { value, formula, format } = cell;
  return { value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) };
}

/** The workbook with other contents in some cells. */
export function withContents(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return new Workbook(
    workbook.sheets.map((sheet) => {
      const own = edits.filter(({ at }) => at.sheet === sheet.name);
      return own.length === 0 ? sheet : editedSheet(sheet, own);
    }),
  );
}

function editedSheet(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const cells = new Map(cellsOf(sheet).map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const { at, content } of edits) {
    const { row, column } = at;
    if (content) cells.set(`${row},${column}`, { row, column, ...content });
    else cells.delete(`${row},${column}`);
  }
  return withCellsOf(sheet, cells.values());
}

/** Every cell of a sheet. */
export function cellsOf(sheet: Sheet): Cell[] {
  return sheet.rows.flatMap(({ cells }) => cells);
}

/** The sheet with other cells, and other merges where given. */
export function withCellsOf(sheet: Sheet, cells: Iterable<Cell>, merges = sheet.merges): Sheet {
  const { name, hiddenRows, hiddenColumns, hidden } = sheet;
  return new Sheet({ name, cells, merges, hiddenRows, hiddenColumns, hidden });
}
