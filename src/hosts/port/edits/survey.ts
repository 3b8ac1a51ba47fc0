import type { Address } from '../../../workbook/address';
import type { CellEdit, Edit, RowEdit } from '../edit';
import { isSame } from './content';
import type { Content } from './content';
import type { RowValues } from './row-values';

/** An edit with the sheet it is on and what stands there at this moment. */
export interface Surveyed<Kind extends Edit> {
  readonly edit: Kind;
  /** The sheet's id, which renaming does not change. */
  readonly sheet: string;
  readonly content: Content;
}

/** A row to be inserted, with what stands in the one before which it belongs. */
export interface SurveyedRow extends Surveyed<RowEdit> {
  readonly values: RowValues;
}

/** Edits that may be made. */
export interface Survey {
  readonly cells: readonly Surveyed<CellEdit>[];
  readonly rows: readonly SurveyedRow[];
}

/** An edit as it was surveyed; with the row's values where it is a row's. */
export type SurveyedEdit = Surveyed<Edit> & Partial<Pick<SurveyedRow, 'values'>>;

/** A survey of edits, or the cells that no longer hold what was checked. */
export function surveyOf(
  surveyed: readonly SurveyedEdit[],
): Survey | { readonly status: 'changed'; readonly at: readonly Address[] } {
  const changed = surveyed.filter(({ edit, content }) => !isSame(edit.standing, content));
  if (changed.length > 0) return { status: 'changed', at: changed.map(({ edit }) => placeOf(edit)) };
  return { cells: surveyed.filter(isCell), rows: surveyed.filter(isRow) };
}

/** The cell by which an edit is placed. */
export function placeOf(edit: Edit): Address {
  return edit.kind === 'cell' ? edit.at : edit.before;
}

function isCell(each: Surveyed<Edit>): each is Surveyed<CellEdit> {
  return each.edit.kind === 'cell';
}

function isRow(each: SurveyedEdit): each is SurveyedRow {
  return each.edit.kind === 'row';
}
