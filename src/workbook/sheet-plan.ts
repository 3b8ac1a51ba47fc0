import type { Range } from './address';

/** How a cell looks. Cells whose styles say the same share one. */
export interface CellStyle {
  /** The name and size of its font; the workbook's where left out. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** A number format code; General where left out. */
  readonly format?: string;
  /** The colour behind it, as RRGGBB. */
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
}

/** A cell to write. A text is never taken for a formula, whatever it begins with. */
export interface CellPlan {
  readonly value: string | number | null;
  /** In A1 style without `=`; the value is then its result, for programs that do not calculate. */
  readonly formula?: string;
  /** The sheet of the same workbook that a click on it leads to. */
  readonly link?: string;
  /** The cell of that sheet, in A1 style; A1 where left out. */
  readonly linkCell?: string;
  readonly style?: CellStyle;
}

/** A row to write. */
export interface RowPlan {
  /** From column A on. */
  readonly cells: readonly CellPlan[];
  /** In points; the program that opens the file decides where it is left out, and not every one looks at wrapped texts. */
  readonly height?: number;
}

/** How a sheet is printed: on A4, in the middle, as wide as the page at most. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** So many rows from the top are printed again on every page. */
  readonly repeatedRows?: number;
  /** Before each of these rows, from 0 and upwards, a new page begins; elsewhere where one is full. */
  readonly breaksBefore?: readonly number[];
  /** At the foot of every page; `PAGE` and `PAGES` stand for numbers in it. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** What a cell that a person fills in may hold. A list is the name of the cells that hold it, see `NamePlan`. */
export type Allowed =
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'decimal'; readonly least: number; readonly most: number };

/** What is said of a cell: a heading of up to 32 characters over up to 255. */
export interface CellMessage {
  readonly title: string;
  readonly text: string;
}

/** The check of what people type into cells; blank is always allowed. */
export interface ValidationPlan {
  readonly range: Range;
  readonly allowed: Allowed;
  /** Whether anything else is refused, or only asked about. */
  readonly strict: boolean;
  /** Shown while a cell is selected. */
  readonly prompt: CellMessage;
  /** Shown when something else was typed. */
  readonly error: CellMessage;
}

/** A sheet to write. */
export interface SheetPlan {
  /** As Excel allows it: 1 to 31 characters without []:*?/\ */
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  /** From A1 on. */
  readonly rows: readonly RowPlan[];
  /** So many rows from the top stay in sight. */
  readonly frozenRows?: number;
  readonly merges?: readonly Range[];
  /** A list that can be filtered: its headings, and the rows below them. */
  readonly filter?: Range;
  readonly page?: PagePlan;
}

/** A sheet to write that people fill in. Files alone have such sheets: what puts a sheet into an open workbook writes the rest of it. */
export interface FormPlan extends SheetPlan {
  /** How the cells look that are not planned, from column A on. */
  readonly columnStyles?: readonly CellStyle[];
  readonly validations?: readonly ValidationPlan[];
}

/** A name for a rectangle of cells, for the whole workbook: letters, digits and underscores. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** What a file says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject?: string;
  readonly creator?: string;
  /** When it was made; a file without has the same bytes whenever it is written. */
  readonly created?: Date;
  /** The program that made it. */
  readonly application?: string;
}

/** A workbook to write. */
export interface SpreadsheetPlan {
  readonly properties?: DocumentProperties;
  /** The font of every cell. */
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: readonly FormPlan[];
  readonly names?: readonly NamePlan[];
}

/** What stands for the number of a page, and of pages, in a footer. */
export const PAGE = '\u{e000}';
export const PAGES = '\u{e001}';

/** Upright, in points. */
const A4 = { width: 595.3, height: 841.9 };
const POINTS_PER_INCH = 72;

/** Around every page, in inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** What a page holds inside of its margins, in points. */
export function printableSize(orientation: PagePlan['orientation']): { width: number; height: number } {
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    width: width - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
    height: height - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
  };
}
