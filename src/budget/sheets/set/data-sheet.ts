import type { FormPlan, NamePlan } from '../../../workbook/sheet-plan';

/** Where the rows of a sheet of the base sheet stand, when it is in the same workbook. */
export interface DataSheet {
  /** The key of the sheet in the base sheet's layout. */
  readonly key: string;
  /** Its name in the workbook. */
  readonly sheet: string;
  /** The first and last row that totals look at, from 0; rows that are still empty may be among them. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column of each key of the layout, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The sheets of data that go along with a set, behind its tables. */
export interface IncludedData {
  readonly sheets: readonly FormPlan[];
  /** The names that the checks of these sheets refer to. */
  readonly names?: readonly NamePlan[];
  /** Where live totals find the data. */
  readonly places: readonly DataSheet[];
}
