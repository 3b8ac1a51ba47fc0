import type { Range } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';

/** What stands on a worksheet. */
export interface SheetContent {
  /** In the order of the file; those with a value or a formula. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface StoredSheet extends SheetContent {
  readonly name: string;
  readonly state: SheetState;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without a leading `=`. */
  readonly formula: string;
  /** The sheet it belongs to; absent where it belongs to the workbook. */
  readonly sheet?: string;
}

/** What a package holds, as far as it is read. */
export interface Spreadsheet {
  /** In the order of their tabs; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly StoredSheet[];
  readonly definedNames: readonly DefinedName[];
}
