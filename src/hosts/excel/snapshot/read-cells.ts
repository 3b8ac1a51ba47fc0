import type { Address, Range } from '../../../workbook/address';
import { rangesOf } from '../../../workbook/cell-ranges';
import type { ReadCell } from '../../port/snapshot';
import type { Cell } from '../../../workbook/cell';
import { cellValueOf } from '../../port/snapshot';

/** What Excel answers of a block, row by row. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const GENERAL = 'General';

/** The cells of a block that hold something. */
export function* cellsIn({ values, formulas, numberFormat }: Grid, { top, left }: Range): Iterable<Cell> {
  for (const [i, row] of values.entries()) {
    for (const [j, raw] of row.entries()) {
      const formula = formulaIn(formulas[i]?.[j], raw);
      if (raw === '' && formula === undefined) continue;
      const format = numberFormat[i]?.[j];
      yield {
        row: top + i,
        column: left + j,
        value: cellValueOf(raw),
        ...(formula !== undefined && { formula }),
        ...(typeof format === 'string' && format !== GENERAL && { format }),
      };
    }
  }
}

/** The formula without its `=`; for a typed value Excel answers that value, for a text such as `'=a` the same text twice. */
export function formulaIn(formula: unknown, raw: unknown): string | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw;
  return isFormula ? formula.slice(1) : undefined;
}

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
