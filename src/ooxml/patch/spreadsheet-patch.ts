import type { Place } from '../../workbook/address';
import type { RowChange } from '../../workbook/sheet-edits';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { CellValue } from '../../workbook/cell';

/** What a cell is to hold, at its place after the row changes of its sheet. */
export interface CellPatch extends Place {
  /** Null without a formula empties the cell, whose style stays; with a formula it is a result not known. */
  readonly value: CellValue;
  /** Without the leading `=`; the value is then its cached result. */
  readonly formula?: string;
  /** A number format code to give the cell; left out, its style stays as it is. */
  readonly format?: string;
}

/** Rows of a sheet that are put in and taken out. */
export interface RowsPatch {
  /** As in the file. */
  readonly name: string;
  /** In order, each in terms of the sheet as the one before left it. */
  readonly rows: readonly RowChange[];
}

/** Cells of a sheet that change. */
export interface CellsPatch {
  /** As in the file. */
  readonly name: string;
  readonly cells: readonly CellPatch[];
}

export type SheetPatch = RowsPatch & CellsPatch;

/** What is to be different in a package, rows aside. */
export interface ContentPatch {
  readonly sheets: readonly CellsPatch[];
  /** New sheets, put behind the others. */
  readonly added: readonly SheetPlan[];
  /** All texts that the document is to keep (see `readKeptTexts`), not only those that are new. */
  readonly kept: Readonly<Record<string, string>>;
}

/** What is to be different in a package. */
export interface SpreadsheetPatch extends ContentPatch {
  readonly sheets: readonly SheetPatch[];
}
