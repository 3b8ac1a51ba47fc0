import { quotedSheet } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';

/** The defined name of the rows that are printed on every page. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** What the name stands for on a sheet that is planned; undefined where no rows are repeated. */
export function printTitlesFormula({ name, page }: SheetPlan): string | undefined {
  const rows = page?.repeatedRows ?? 0;
  return rows === 0 ? undefined : `${quotedSheet(name)}!$1:$${rows}`;
}
