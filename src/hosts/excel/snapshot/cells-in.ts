import type { Range } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import { valueOf } from '../../port/raw-value';

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
        value: valueOf(raw),
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
