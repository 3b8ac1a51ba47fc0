import type { CellContent, CellValue } from '../../../workbook/cell';
import { isCellError } from '../../../workbook/cell';

/** What a cell holds and the number format it holds it in: all that a write of ours changes. */
export interface FormattedContent extends CellContent {
  readonly format: string;
}

/** Whether two cells hold the same. The result of a formula follows from elsewhere: its text is what counts. */
export function isSame(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return plain(one.value) === plain(other.value);
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? `#${value.error}` : value;
}
