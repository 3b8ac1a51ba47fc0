import type { Address } from '../../workbook/address';
import { rangesOf } from '../../workbook/cell-ranges';
import type { ReadCell } from '../port/snapshot';
import { cellsIn } from './snapshot/cells-in';

/** Reads some cells again. One sync. */
export async function readCells(
  context: Excel.RequestContext,
  at: readonly Address[],
): Promise<readonly ReadCell[]> {
  const asked = rangesOf(at).flatMap(({ sheet, ranges }) =>
    ranges.map((range) => {
      const { top, left, bottom, right } = range;
      const grid = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      grid.load('values,formulas,numberFormat');
      return { sheet, range, grid };
    }),
  );
  await context.sync();
  return asked.flatMap(({ sheet, range, grid }) => {
    const held = new Map([...cellsIn(grid, range)].map((cell) => [`${cell.row},${cell.column}`, cell]));
    const read: ReadCell[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        read.push({ at: { sheet, row, column }, cell: held.get(`${row},${column}`) });
      }
    }
    return read;
  });
}
