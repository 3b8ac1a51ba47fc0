import type { Sheet } from '../../workbook/sheet';
import { oncePer } from '../../common/once-per';

/** Whether a sheet has formulas that were saved without a result. */
export const hasUnsavedResults = oncePer((sheet: Sheet): boolean =>
  sheet.rows.some(({ cells }) => cells.some(({ value, formula }) => value === null && formula !== undefined)),
);
