import type { FormattedContent, RowValues } from '../../port/edits/step';
import { isCellError } from '../../../workbook/cell';
import { cellValueOf } from '../../port/snapshot';
import { formulaIn } from '../snapshot/read-cells';

/** What Excel answers of a single cell, `values,formulas,numberFormat` having been loaded. */
export function contentIn({ values, formulas, numberFormat }: Excel.Range): FormattedContent {
  const raw: unknown = values[0]?.[0];
  const formula = formulaIn(formulas[0]?.[0], raw);
  return {
    value: cellValueOf(raw),
    format: String(numberFormat[0]?.[0]),
    ...(formula !== undefined && { formula }),
  };
}

/** A number format in which Excel takes whatever is written for a text, and never for a formula or a number. */
const AS_TEXT = '@';

/** Writes content into a cell so that exactly that stands there: a text stays a text, whatever it looks like. */
export function putContent(cell: Excel.Range, { value, formula, format }: FormattedContent): void {
  if (typeof value === 'string' && formula === undefined) {
    cell.numberFormat = [[AS_TEXT]];
    cell.values = [[value]];
    if (format !== AS_TEXT) cell.numberFormat = [[format]];
    return;
  }
  cell.numberFormat = [[format]];
  if (formula !== undefined) cell.formulas = [[`=${formula}`]];
  else cell.values = [[isCellError(value) ? value.error : (value ?? '')]];
}

/** Asks what stands in a cell's row, to be read by `rowValues` after a sync. */
export function askRow(cell: Excel.Range): Excel.Range {
  const used = cell.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('columnIndex,values');
  return used;
}

export function rowValues(used: Excel.Range): RowValues {
  if (used.isNullObject) return { first: 0, values: [] };
  return { first: used.columnIndex, values: used.values[0] ?? [] };
}
