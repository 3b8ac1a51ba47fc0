import * as fc from 'fast-check';
import type { Address } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/workbook';

/** A place of a workbook that is known only when it is needed; undefined where there is none. */
export type DrawnPlace = (workbook: Workbook) => Address | undefined;

/** Places that edits are made in: of amounts before all, of other cells, beside cells, far away. */
export const drawnPlace: fc.Arbitrary<DrawnPlace> = fc.oneof(
  { weight: 6, arbitrary: cellAmong(({ value }) => typeof value === 'number') },
  { weight: 3, arbitrary: cellAmong(() => true) },
  { weight: 2, arbitrary: cellAmong(({ formula }) => formula !== undefined) },
  { weight: 2, arbitrary: beside() },
  { weight: 1, arbitrary: cellAmong(({ row }) => row < 6) },
  { weight: 1, arbitrary: far() },
);

/** The place of a cell of some kind. */
export function cellAmong(which: (cell: Cell) => boolean): fc.Arbitrary<DrawnPlace> {
  return fc.nat().map((choice) => (workbook) => {
    const cells = workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row) => row.cells.filter(which).map((cell) => placeOf(name, cell))),
    );
    return cells[choice % Math.max(1, cells.length)];
  });
}

/** A place near a cell, mostly a blank one. */
function beside(): fc.Arbitrary<DrawnPlace> {
  const step = fc.integer({ min: -2, max: 2 });
  return fc
    .tuple(
      cellAmong(() => true),
      step,
      step,
    )
    .map(([place, down, across]) => (workbook) => {
      const at = place(workbook);
      return at && { ...at, row: Math.max(0, at.row + down), column: Math.max(0, at.column + across) };
    });
}

function far(): fc.Arbitrary<DrawnPlace> {
  return fc
    .tuple(
      cellAmong(() => true),
      fc.integer({ min: 20, max: 200 }),
      fc.nat(30),
    )
    .map(([place, row, column]) => (workbook) => {
      const at = place(workbook);
      return at && { ...at, row, column };
    });
}

function placeOf(sheet: string, { row, column }: Cell): Address {
  return { sheet, row, column };
}
