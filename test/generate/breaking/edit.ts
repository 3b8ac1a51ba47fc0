import type { Address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';

/** Another cell in a place: undefined empties it; it keeps its number format unless another is named. */
interface CellChange {
  readonly at: Address;
  readonly value: string | number | undefined;
  readonly format?: string;
}

/** The workbook with other cells in some places. */
export function withCells(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  return new Workbook(
    workbook.sheets.map((sheet) => {
      const own = changes.filter(({ at }) => at.sheet === sheet.name);
      return own.length === 0 ? sheet : changedSheet(sheet, own);
    }),
  );
}

function changedSheet(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const cells = new Map(sheet.rows.flatMap((row) => row.cells).map((cell) => [nameOf(cell), cell]));
  for (const { at, value, format = cells.get(nameOf(at))?.format } of changes) {
    if (value === undefined) cells.delete(nameOf(at));
    else
      cells.set(nameOf(at), {
        row: at.row,
        column: at.column,
        value,
        ...(format !== undefined && { format }),
      });
  }
  const { name, merges, hiddenRows, hiddenColumns, hidden } = sheet;
  return new Sheet({ name, merges, hiddenRows, hiddenColumns, hidden, cells: cells.values() });
}

function nameOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${row},${column}`;
}

/** The workbook with its sheets in another order. */
export function withOrder(workbook: Workbook, order: readonly number[]): Workbook {
  const keyed = workbook.sheets.map((sheet, i) => ({ sheet, key: order[i % order.length] ?? 0, i }));
  return new Workbook(keyed.sort((a, b) => a.key - b.key || a.i - b.i).map(({ sheet }) => sheet));
}
