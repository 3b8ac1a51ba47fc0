import type { Address } from '../../../workbook/address';
import type { CellEdit, Edit, RowEdit } from '../edit';
import { isSame } from './step';
import type { FormattedContent, RowValues } from './step';

/** An edit with the sheet it is on and what stands there at this moment. */
export interface CheckedEdit<Kind extends Edit> {
  readonly edit: Kind;
  /** The sheet's id, which renaming does not change. */
  readonly sheet: string;
  readonly content: FormattedContent;
}

/** A row to be inserted, with what stands in the one before which it belongs. */
export interface CheckedRow extends CheckedEdit<RowEdit> {
  readonly values: RowValues;
}

/** Edits that may be made. */
export interface CheckedEdits {
  readonly cells: readonly CheckedEdit<CellEdit>[];
  readonly rows: readonly CheckedRow[];
}

/** Any such edit; with the row's values where it is a row's. */
export type AnyCheckedEdit = CheckedEdit<Edit> & Partial<Pick<CheckedRow, 'values'>>;

/** The edits that may be made: all of them, or else the cells that no longer hold what was checked. */
export function checkPreconditions(
  edits: readonly AnyCheckedEdit[],
): CheckedEdits | { readonly status: 'changed'; readonly at: readonly Address[] } {
  const changed = edits.filter(({ edit, content }) => !isSame(edit.standing, content));
  if (changed.length > 0) return { status: 'changed', at: changed.map(({ edit }) => placeOf(edit)) };
  return { cells: edits.filter(isCell), rows: edits.filter(isRow) };
}

/** The cell by which an edit is placed. */
export function placeOf(edit: Edit): Address {
  return edit.kind === 'cell' ? edit.at : edit.before;
}

function isCell(each: CheckedEdit<Edit>): each is CheckedEdit<CellEdit> {
  return each.edit.kind === 'cell';
}

function isRow(each: AnyCheckedEdit): each is CheckedRow {
  return each.edit.kind === 'row';
}
