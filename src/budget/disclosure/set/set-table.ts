import type { Amount } from '../../../amount/amount';
import type { Unit } from '../../../amount/unit';
import type { TableKey } from '../../layouts/layout';
import type { SetFormula } from './set-formula';

/** A cell of a header: its text, and how far it goes. */
export interface HeaderCell {
  readonly text: string;
  /** From the first row and column of the table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A column as written. */
export interface SetColumn {
  /** Unique in the table: block and key of the layout. */
  readonly key: string;
  /** The headings above it, from the top. */
  readonly headings: readonly string[];
  readonly holds: 'text' | 'code' | 'amount';
}

/** Why a cell stays blank though something belongs there: what is missing, as a key of the set's messages. */
export type OpenReason =
  | 'unit'
  | 'name'
  | 'fund'
  | 'year'
  | 'category'
  | 'construction'
  | 'project'
  | 'table'
  | 'functional'
  | 'office-running';

/** What stands in a cell; null for nothing. */
export type SetCell =
  | null
  | {
      readonly kind: 'text';
      readonly text: string;
      /** So many columns from here on are one cell. */
      readonly columnSpan?: number;
      /** So many rows from here down are one cell. */
      readonly rowSpan?: number;
    }
  /** In the unit of the table; null shows as blank, and comes of a formula over nothing. */
  | {
      readonly kind: 'amount';
      readonly amount: Amount | null;
      readonly formula?: SetFormula;
      readonly rowSpan?: number;
    }
  /** Nothing tells what belongs here. */
  | { readonly kind: 'open'; readonly reason: OpenReason; readonly rowSpan?: number };

/** `part` is a row that sums rows below or above it and is added to nothing. */
export type SetRowKind = 'data' | 'part' | 'total';

export interface SetRow {
  readonly kind: SetRowKind;
  /** One for each column. */
  readonly cells: readonly SetCell[];
}

/** A standard table filled in: everything that is printed, before any sheet, page or file. */
export interface SetTable {
  readonly key: TableKey;
  /** Its number in the pack: `01`. */
  readonly number: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** Printed above the title at the left (`预算01表`); null where the pack has nothing there. */
  readonly marking: string | null;
  readonly title: string;
  /** Printed at the left under the title (`编制部门：…`); null where the pack has nothing there. */
  readonly preparedBy: string | null;
  /** Printed at the right under the title (`金额单位：万元`). */
  readonly unitLine: string;
  readonly unit: Unit;
  /** The number format of its amounts: `#,##0.000000`. */
  readonly format: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly headerRows: number;
  readonly header: readonly HeaderCell[];
  readonly columns: readonly SetColumn[];
  readonly rows: readonly SetRow[];
  /** Printed under the table, a line each: that it is empty, or what is not known. */
  readonly notes: readonly string[];
}

/** The standard set of a department, whatever it is written into. */
export interface DisclosureSet {
  /** The layout pack. */
  readonly pack: string;
  /** What the document is called: `2026年部门预算公开表`. */
  readonly title: string;
  readonly department: string | undefined;
  readonly year: number | undefined;
  readonly tables: readonly SetTable[];
}
