import type { CellEdit, RowEdit } from '../edit';
import type { FormattedContent, InsertedRow, NewContent, Step, WrittenCell } from './step';
import { doubleOf, holdsOnly } from './step';
import { formatFor } from './amount-format';
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
  const after = afterOf(edit, content);
  return {
    sheet,
    row: row + insertedAbove(rows, sheet, row),
    column,
    before: content,
    after,
    isReformatted: after.format !== content.format && after.format === edit.format,
  };
}

function afterOf(edit: CellEdit, { value, format }: FormattedContent): FormattedContent {
  const { content, decimals, format: prevailing } = edit;
  if ('text' in content) return { value: content.text, format };
  const { amount } = content;
  if (amount === null) return { value: null, format };
  const shownIn = formatFor({ amount, decimals, prevailing }, format, typeof value === 'string');
  return { value: doubleOf(amount, shownIn), format: shownIn };
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

function newContent({ column, content, format: prevailing }: RowEdit['cells'][number]): NewContent {
  if ('text' in content) return { column, value: content.text };
  const { amount } = content;
  const [, fraction = ''] = amount.split('.');
  return {
    column,
    value: doubleOf(amount, prevailing),
    shown: { amount, decimals: fraction.length, prevailing },
  };
}
