import { Sheet } from '../../src/workbook/sheet';
import { Workbook } from '../../src/workbook/workbook';
import type { Cell } from '../../src/workbook/cell';
import { parseA1Range } from '../../src/workbook/address';

/** What a test writes for a cell: its value, or its formula, format and cached value. */
export type CellSource =
  | string
  | number
  | null
  | { readonly value?: string | number | boolean; readonly formula?: string; readonly format?: string };

/** A sheet as rows of cells from A1 on. */
export type SheetSource = readonly (readonly CellSource[])[];

/** A workbook from rows written out in a test, with merges (`A1:C1`) by sheet where it has some. */
export function workbookOf(
  sheets: Readonly<Record<string, SheetSource>>,
  merges: Readonly<Record<string, readonly string[]>> = {},
): Workbook {
  return new Workbook(
    Object.entries(sheets).map(
      ([name, rows]) =>
        new Sheet({
          name,
          cells: rows.flatMap((cells, row) => cells.flatMap((source, column) => cellOf(source, row, column))),
          merges: (merges[name] ?? []).map((range) => {
            const merge = parseA1Range(range);
            if (!merge) throw new Error(`Not a range: ${range}`);
            return merge;
          }),
        }),
    ),
  );
}

function cellOf(source: CellSource, row: number, column: number): Cell[] {
  if (source === null || source === '') return [];
  if (typeof source !== 'object') return [{ row, column, value: source }];
  const { value = null, formula, format } = source;
  return [
    {
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
    },
  ];
}
