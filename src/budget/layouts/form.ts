import type { Unit } from '../../amount/unit';

/** A heading of a printed header: over others, or over a column of a block (of the only one where none is named). */
export type Heading =
  | { readonly text: string; readonly over: readonly Heading[] }
  | { readonly text: string; readonly column: string; readonly block?: string };

/** An item as printed, with its ordinal. */
export interface PrintedItem {
  readonly item: string;
  readonly label: string;
}

/** How the items of a block are printed: from the top down, and those that stand at the foot beside those of other blocks. */
export interface PrintedItems {
  readonly block: string;
  readonly top: readonly PrintedItem[];
  readonly foot: readonly (PrintedItem | null)[];
}

/** The rows of one item each. */
export interface ItemForm {
  readonly kind: 'items';
  readonly blocks: readonly PrintedItems[];
  /** Which classes of the functional classification have a line: these always and others where they hold something, or those alone. */
  readonly classes?: { readonly block: string; readonly always: readonly string[] };
}

/** The rows of one code, or combination of codes, each. */
export interface CodeForm {
  readonly kind: 'codes';
  /** Whether classes and sections have rows above the items that they add up. */
  readonly levels: 'items' | 'all';
  readonly total: string;
}

/** Rows that follow from the data alone. */
export interface PlainForm {
  readonly kind: 'plain';
  /** The label of the row that adds up the others, and where it stands. */
  readonly total?: { readonly label: string; readonly at: 'first' | 'last' };
}

/** How a table is prescribed to look in print. */
export interface TableForm {
  readonly sheet: string;
  /** Printed above the title at the left. */
  readonly marking?: string;
  /** Where it differs from the table's title. */
  readonly title?: string;
  readonly unit: Unit;
  readonly format: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly header: readonly Heading[];
  readonly rows: ItemForm | CodeForm | PlainForm;
  /** What the table says where it has nothing to show, after the year. */
  readonly emptyNote: string;
}

/** What the forms of a pack have in common. */
export interface PackForm {
  /** What the whole document is called, after the year. */
  readonly document: string;
  /** Whether the year stands before every title. */
  readonly yearInTitles: boolean;
  readonly unitLabel: string;
  /** What stands before the name of the department at the left under a title; left out where nothing does. */
  readonly preparedBy?: string;
  /** Printed before what a note says. */
  readonly noteLabel: string;
}

/** A heading over a column. */
export function heading(text: string, column: string, block?: string): Heading {
  return { text, column, ...(block !== undefined && { block }) };
}

/** A heading over others. */
export function over(text: string, ...headings: readonly Heading[]): Heading {
  return { text, over: headings };
}
