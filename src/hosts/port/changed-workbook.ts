import type { RowChange } from '../../workbook/sheet-edits';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Snapshot } from './snapshot';

/** What a workbook holds now that was opened from a file. */
export interface ChangedWorkbook {
  /** The sheets of the file, as they are now. */
  readonly snapshot: Snapshot;
  /** By the sheet's name, where rows were put in or taken out. */
  readonly rows: Readonly<Record<string, readonly RowChange[]>>;
  readonly added: readonly SheetPlan[];
  readonly kept: Readonly<Record<string, string>>;
}
