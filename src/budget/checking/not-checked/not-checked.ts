import type { Label } from '../../../common/language';
import type { Range } from '../../../workbook/address';
import type { LayoutPack, TableLayout } from '../../layouts/layout';

/** What a reader must not take for checked; the words of the command line's contract. */
export type NotCheckedKind = 'absent-table' | 'absent-total' | 'column' | 'rows' | 'sheet' | 'cell';

/** Why it was not. */
export type NotCheckedCode =
  | 'table-not-found'
  | 'table-unknown'
  | 'total-not-found'
  | 'column-unknown'
  | 'column-of-another-year'
  | 'no-identity'
  | 'shown-again'
  | 'sheet-not-recognised'
  | 'table-not-tied';

/** Something in a workbook, or missing from it, that no identity was evaluated over. */
export interface NotChecked {
  readonly kind: NotCheckedKind;
  readonly code: NotCheckedCode;
  /** The prescribed table that it belongs to, or that it is. */
  readonly prescribed?: { readonly pack: LayoutPack; readonly layout: TableLayout };
  /** Where there is something to point at. */
  readonly at?: { readonly sheet: string; readonly range: Range };
  /** What a person calls it: a column by its heading, a total or a row by its name. */
  readonly name?: Label;
  /** How many amounts other than zero stand there. */
  readonly amounts: number;
}

/** Of each kind, whether a book that has one is not checked through. Single cells are told, and decide nothing. */
const LEAVES_INCOMPLETE: Readonly<Record<NotCheckedKind, boolean>> = {
  'absent-table': true,
  'absent-total': true,
  column: true,
  rows: true,
  sheet: true,
  cell: false,
};

/** Whether a book with this cannot be called checked through. */
export function leavesIncomplete({ kind }: NotChecked): boolean {
  return LEAVES_INCOMPLETE[kind];
}
