import type { Place, Range } from '../../workbook/address';

/** A spreadsheet error such as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; null is a formula without a cached result. */
export type StoredValue = string | number | boolean | ErrorValue | null;

/** A cell with a value or a formula; one that only has a style is not produced. */
export interface StoredCell extends Place {
  readonly value: StoredValue;
  /** Without the leading `=`. Of an array formula, only the first cell of its range has it. */
  readonly formula?: string;
  /** The number format code; absent means General. */
  readonly format?: string;
}

/** What stands on a worksheet. */
export interface SheetContent {
  /** In the order of the file. */
  readonly cells: readonly StoredCell[];
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
