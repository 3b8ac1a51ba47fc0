import type { CellEdit, RowEdit } from '../edit';
import type { FormattedContent, InsertedRow, NewContent, Step, WrittenCell } from './step';
import { doubleOf, formatFor, holdsOnly } from './step';
import type { CheckedEdits, CheckedEdit, CheckedRow } from './preconditions';

/** What edits will change, where it will stand once all of them are made. */
export function planStep({ cells, rows }: CheckedEdits): Step {
  const inserted = insertedRows(rows);
  return { cells: cells.map((each) => writtenCell(each, rows)), rows: inserted };
}

function writtenCell(
  { edit, sheet, content }: CheckedEdit<CellEdit>,
  rows: readonly CheckedRow[],
): WrittenCell {
  const { row, column } = edit.at;
  return {
    sheet,
    row: row + insertedAbove(rows, sheet, row),
    column,
    before: content,
    after: afterOf(edit, content),
  };
}

function afterOf({ content, decimals }: CellEdit, { value, format }: FormattedContent): FormattedContent {
  if ('text' in content) return { value: content.text, format };
  const { amount } = content;
  if (amount === null) return { value: null, format };
  const wasText = typeof value === 'string';
  return { value: doubleOf(amount), format: formatFor(format, wasText, decimals) };
}

/** How many rows are inserted above what stood in a row. */
function insertedAbove(rows: readonly CheckedRow[], sheet: string, row: number): number {
  return rows.filter((each) => each.sheet === sheet && each.edit.before.row <= row).length;
}

/** Rows that belong before the same row stand in the order in which they were given. */
function insertedRows(rows: readonly CheckedRow[]): InsertedRow[] {
  return [...rows]
    .sort((a, b) => a.edit.before.row - b.edit.before.row)
    .map(({ edit, sheet, values }, i, ordered) => {
      const above = ordered.slice(0, i).filter((each) => each.sheet === sheet).length;
      const cells = edit.cells.map(newContent);
      const isAlike = holdsOnly(cells, values);
      const anchor = { column: edit.before.column, standing: edit.standing, isAlike };
      return { sheet, row: edit.before.row + above, anchor, cells };
    });
}

function newContent({ column, content }: RowEdit['cells'][number]): NewContent {
  if ('text' in content) return { column, value: content.text, decimals: 0 };
  const [, fraction = ''] = content.amount.split('.');
  return { column, value: doubleOf(content.amount), decimals: fraction.length };
}
