import type { Range } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import type { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';
import { cellsOf, withCellsOf } from './contents';
import { withRows } from './formula-references';
import type { Rows } from './formula-references';

/**
 * The workbook without a row of a sheet: the rows below move up, merges and formulas follow as in Excel.
 * @returns undefined where a formula refers to that row alone
 */
export function withoutRow(workbook: Workbook, name: string, row: number): Workbook | undefined {
  const up = (index: number): number => (index > row ? index - 1 : index);
  const fewer = ({ first, last }: Rows) =>
    first === row && last === row ? undefined : { first: up(first), last: last >= row ? last - 1 : last };
  const cells = (sheet: Sheet): (Cell | undefined)[] =>
    cellsOf(sheet)
      .filter((cell) => cell.row !== row)
      .map((cell) => following({ ...cell, row: up(cell.row) }, fewer));
  const merges = (sheet: Sheet): Range[] =>
    sheet.merges
      .filter(({ top, bottom }) => !(top === row && bottom === row))
      .map((merge) => ({
        ...merge,
        top: up(merge.top),
        bottom: merge.bottom >= row ? merge.bottom - 1 : merge.bottom,
      }));
  return rebuilt(workbook, name, cells, merges);
}

/** The workbook with a row of a sheet copied in right below itself: the rows below move down, merges and formulas follow. */
export function withRowTwice(workbook: Workbook, name: string, row: number): Workbook | undefined {
  const down = (index: number): number => (index > row ? index + 1 : index);
  const more = ({ first, last }: Rows) => ({ first: down(first), last: down(last) });
  const copied = ({ first, last }: Rows) => ({ first: first + 1, last: last + 1 });
  const cells = (sheet: Sheet): (Cell | undefined)[] => [
    ...cellsOf(sheet).map((cell) => following({ ...cell, row: down(cell.row) }, more)),
    ...(sheet.row(row)?.cells ?? []).map((cell) => following({ ...cell, row: row + 1 }, copied)),
  ];
  const merges = (sheet: Sheet): Range[] =>
    sheet.merges.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) }));
  return rebuilt(workbook, name, cells, merges);
}

/** A cell whose formula follows the rows; undefined where it loses one. */
function following(cell: Cell, change: Parameters<typeof withRows>[1]): Cell | undefined {
  if (cell.formula === undefined) return cell;
  const formula = withRows(cell.formula, change);
  return formula === undefined ? undefined : { ...cell, formula };
}

function rebuilt(
  workbook: Workbook,
  name: string,
  cellsAfter: (sheet: Sheet) => (Cell | undefined)[],
  mergesAfter: (sheet: Sheet) => Range[],
): Workbook | undefined {
  const sheet = workbook.sheet(name);
  const cells = sheet ? cellsAfter(sheet) : [undefined];
  const kept = cells.filter((cell) => cell !== undefined);
  if (!sheet || kept.length < cells.length) return undefined;
  const changed = withCellsOf(sheet, kept, mergesAfter(sheet));
  return new Workbook(workbook.sheets.map((each) => (each === sheet ? changed : each)));
}
