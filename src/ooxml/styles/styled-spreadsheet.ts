import type { Place } from '../../workbook/address';
import type { DefinedName, StoredSheet } from '../read/spreadsheet';
import type { CellValue } from '../../workbook/cell';
import type { ResolvedStyle, Colour } from './resolved-style';

/** A cell with a value, a formula, or a style of its own. */
export interface StyledCell extends Place {
  /** Null is a formula without a cached result; or, without a formula, a cell that only looks like something. */
  readonly value: CellValue;
  /** Without the leading `=`. Of an array formula, only the first cell of its range has it. */
  readonly formula?: string;
  /** Which of the spreadsheet's styles it has; its number format is there. */
  readonly style: number;
}

/** What a file says of neighbouring columns. */
export interface ColumnProperties {
  /** Counted from 0, both included. */
  readonly first: number;
  readonly last: number;
  /** In pixels; absent is the sheet's default. */
  readonly width?: number;
  readonly hidden: boolean;
  /** The style of its cells that are not listed; absent is the first of the spreadsheet's. */
  readonly style?: number;
}

/** What a file says of a row. */
export interface RowProperties {
  /** In pixels; absent is the sheet's default. */
  readonly height?: number;
  /** Whether somebody has set the height; otherwise it is what its texts needed. */
  readonly customHeight: boolean;
  readonly hidden: boolean;
  /** The style of its cells that are not listed, whatever their columns say. */
  readonly style?: number;
}

/** How a worksheet is shown. */
export interface SheetProperties {
  /** In the order of the file. */
  readonly columns: readonly ColumnProperties[];
  /** By the row, counted from 0. */
  readonly rowProperties: ReadonlyMap<number, RowProperties>;
  /** In pixels. */
  readonly defaultColumnWidth: number;
  /** In pixels. */
  readonly defaultRowHeight: number;
  /** How many rows and columns stay in sight, from the first on. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridLines: boolean;
  /** In per cent. */
  readonly zoom: number;
  readonly tabColour?: Colour;
  readonly isProtected: boolean;
}

export interface StyledSheet extends Omit<StoredSheet, 'cells'>, SheetProperties {
  /** In the order of the file. */
  readonly cells: readonly StyledCell[];
}

/** What a package holds and how it looks, as far as it is read: plain data that can be sent to another thread. */
export interface StyledSpreadsheet {
  /** In the order of their tabs; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly StyledSheet[];
  /** What cells, rows and columns refer to; the first is that of a cell which nothing is said of. */
  readonly styles: readonly ResolvedStyle[];
  /** The position in `sheets` of the one to show first. */
  readonly activeSheet: number;
  readonly definedNames: readonly DefinedName[];
}
