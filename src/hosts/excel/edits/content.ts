import { isCellError } from '../../../workbook/cell';
import type { FormattedContent } from '../../port/edits/content';
import { valueOf } from '../../port/raw-value';
import { formulaIn } from '../snapshot/cells-in';

/** What Excel answers of a single cell, `values,formulas,numberFormat` having been loaded. */
export function contentIn({ values, formulas, numberFormat }: Excel.Range): FormattedContent {
  const raw: unknown = values[0]?.[0];
  const formula = formulaIn(formulas[0]?.[0], raw);
  return {
    value: valueOf(raw),
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
