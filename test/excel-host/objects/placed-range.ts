import { COLUMNS, ROWS } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';

/** The range of so many rows and columns at a place. @throws HostError where it does not lie on the sheet */
export function placedRange(sheet: Sheet, row: number, column: number, rows: number, columns: number): Area {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const isOnSheet =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && range.bottom < ROWS && range.right < COLUMNS;
  if (!isOnSheet) throw HostError.invalidArgument();
  return { sheet, range };
}
