import { putContent } from './content';
import type { InsertedRow, NewContent, Step } from '../../port/edits/step';
import { formatFor } from '../../port/edits/amount-format';

/**
 * Makes a step: its rows from the top down, in a sync that tells what formats they take from their neighbours; then all contents, in
 * another. Each is a step of Excel's own undo where it cannot group them. After a failure the rows tell how far it has got.
 */
export async function makeStep(context: Excel.RequestContext, { cells, rows }: Step): Promise<void> {
  const written = rows.flatMap((row) => insertRow(context, row));
  if (rows.length > 0) await context.sync();
  for (const { content, cell } of written) {
    const { value, shown } = content;
    const inherited = String(cell.numberFormat[0]?.[0]);
    putContent(cell, { value, format: shown ? formatFor(shown, inherited, true) : inherited });
  }
  for (const { sheet, row, column, after } of cells) putContent(cellIn(context, sheet, row, column), after);
  await context.sync();
}

function insertRow(
  context: Excel.RequestContext,
  { sheet, row, cells }: InsertedRow,
): { content: NewContent; cell: Excel.Range }[] {
  cellIn(context, sheet, row, 0).getEntireRow().insert(Excel.InsertShiftDirection.down);
  const written = cells.map((content) => ({ content, cell: cellIn(context, sheet, row, content.column) }));
  for (const { cell } of written) cell.load('numberFormat');
  return written;
}

/** A cell by its sheet's id. */
export function cellIn(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  column: number,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
