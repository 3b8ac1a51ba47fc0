import type { Range } from '../src/workbook/address';
import type { Cell, CellValue } from '../src/workbook/cell';
import { Sheet } from '../src/workbook/sheet';

const FORMAT = '#,##0.000000';

/** A sheet of rows of values, its numbers printed to the 分 of 万元; a zero is left blank. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | undefined)[])[],
  merges: readonly Range[] = [],
): Sheet {
  const cells: Cell[] = rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (value === undefined || value === 0) return [];
      return [{ row, column, value, ...(typeof value === 'number' && { format: FORMAT }) }];
    }),
  );
  return new Sheet({ name, cells, merges });
}
