import type { Label } from '../../common/language';
import type { Classification } from '../classification/classification';
import type { PackForm, TableForm } from './form';

/** What a table is about, whatever its number, title or province: the rules between tables speak of these. */
export type TableKey =
  | 'revenue-and-expenditure'
  | 'revenue'
  | 'expenditure'
  | 'procurement'
  | 'fiscal-appropriation'
  | 'general-budget'
  | 'basic-expenditure'
  | 'government-fund'
  | 'state-capital'
  | 'three-public'
  | 'service-purchase'
  | 'project-performance'
  /** Of a table that no pack describes. */
  | 'unregistered';

/** What the cells of a column hold. */
export type ColumnRole =
  | { readonly kind: 'amount' }
  /** By how many percent one amount column of the row exceeds another (增减%). */
  | { readonly kind: 'percentage' }
  /** The name of an item that the layout lists. */
  | { readonly kind: 'item' }
  /** A code of a classification, with or without its name. */
  | { readonly kind: 'code'; readonly classification: Classification }
  /** One level of a code that stands in 类, 款 and 项 columns of its own. */
  | { readonly kind: 'code-part'; readonly classification: Classification }
  /** The name that belongs to the code beside it. */
  | { readonly kind: 'name' }
  /** The unit (department or subordinate) that the row is about. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'text' };

export interface ColumnLayout {
  readonly key: string;
  /** The text of the lowest header cell. */
  readonly label: Label;
  readonly aliases?: readonly string[];
  /** Texts that may stand above it in the header. */
  readonly under?: readonly string[];
  readonly role: ColumnRole;
  /** Whether sheets may do without it: that it is absent says nothing against the table. */
  readonly optional?: boolean;
  /** Whether it holds figures of another year than the table's: last year's, and what has changed since. */
  readonly ofAnotherYear?: boolean;
}

/** In every row: total = Σ parts − Σ minus. A part that a sheet does not have is replaced by its own parts. */
export interface ColumnSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly minus?: readonly string[];
  /** Columns that some offices add to the total and others show again (其中): whichever fits the table. */
  readonly sometimes?: readonly string[];
}

/** In every row: the part never exceeds the whole. */
export interface ColumnBound {
  readonly part: string;
  readonly whole: string;
}

/** In every row: by how many percent `now` exceeds `before`, as printed. */
export interface ColumnChange {
  readonly percentage: string;
  readonly now: string;
  readonly before: string;
}

export interface ItemLayout {
  readonly key: string;
  readonly label: Label;
  readonly aliases?: readonly string[];
  /** The items that a sum adds together. */
  readonly group?: string;
  /** The item that this one is a part of; the same name may stand under several. */
  readonly parent?: string;
}

/** Down a column: total = Σ of the items named and of all items of the group. */
export interface ItemSum {
  readonly total: string;
  readonly items?: readonly string[];
  readonly group?: string;
  /** Whether tables may show but a share of it (其中): then what they tell is no more than the total, unless they tell all of it. */
  readonly mayBeShare?: boolean;
}

export interface ItemRows {
  readonly kind: 'items';
  readonly items: readonly ItemLayout[];
  /** Where `functional-classes`, a row named after a class of the functional classification has its code for key. */
  readonly open?: 'functional-classes';
  /** The group that rows of unknown name belong to. */
  readonly otherGroup: string;
  readonly sums: readonly ItemSum[];
}

export interface CodeRows {
  readonly kind: 'codes';
  /** Labels of the total row beside 合计 and 总计. */
  readonly totalLabels?: readonly string[];
}

export interface ListRows {
  readonly kind: 'list';
}

/** One row of figures that needs no name. */
export interface RecordRows {
  readonly kind: 'record';
}

/** Projects with their performance indicators. */
export interface ProjectRows {
  readonly kind: 'projects';
}

export type RowsLayout = ItemRows | CodeRows | ListRows | RecordRows | ProjectRows;

/** A part of a table with rows of its own: the two sides of 收支总表 are two blocks, most tables have one. */
export interface BlockLayout {
  readonly key: string;
  /** In the order printed. */
  readonly columns: readonly ColumnLayout[];
  readonly rows: RowsLayout;
  readonly sums?: readonly ColumnSum[];
  readonly bounds?: readonly ColumnBound[];
  readonly changes?: readonly ColumnChange[];
  /** The block that this one goes on with, printed to its right: both have one list of rows, and one total. */
  readonly goesOnWith?: string;
}

/** Two items, of the same or different blocks, that hold the same figure (收入总计 and 支出总计). */
export interface Balance {
  readonly left: { readonly block: string; readonly item: string };
  readonly right: { readonly block: string; readonly item: string };
}

/** A standard table, described once: recognised, checked and written from this. */
export interface TableLayout {
  readonly key: TableKey;
  /** The table's number in its pack; shown to people, never used to recognise. */
  readonly number: string;
  readonly title: Label;
  readonly aliases?: readonly string[];
  /** From left to right. */
  readonly blocks: readonly BlockLayout[];
  readonly balances?: readonly Balance[];
  /** How it is prescribed to look; left out where we do not write it. */
  readonly form?: TableForm;
}

/** The standard tables of one place and kind of document. */
export interface LayoutPack {
  readonly key: string;
  readonly label: Label;
  readonly tables: readonly TableLayout[];
  /** Other forms of its tables, each instead of the table of its key. */
  readonly alternatives?: readonly TableLayout[];
  /** What its forms have in common; left out where we do not write it. */
  readonly form?: PackForm;
}

/** Every layout that tables of a pack are recognised by. */
export function layoutsOf({ tables, alternatives = [] }: LayoutPack): readonly TableLayout[] {
  return [...tables, ...alternatives];
}
