import { putContent } from './content';
import type { InsertedRow, Step } from '../../port/edits/step';
import { formatFor } from '../../port/edits/amount-format';

/**
 * Makes a step: its rows from the top down, each a sync of its own, so that after a failure it can be told what was done; then its
 * cells.
 */
export async function makeStep(context: Excel.RequestContext, { cells, rows }: Step): Promise<void> {
  for (const row of rows) await insertRow(context, row);
  for (const { sheet, row, column, after } of cells) putContent(cellIn(context, sheet, row, column), after);
  await context.sync();
}

async function insertRow(context: Excel.RequestContext, { sheet, row, cells }: InsertedRow): Promise<void> {
  cellIn(context, sheet, row, 0).getEntireRow().insert(Excel.InsertShiftDirection.down);
  const written = cells.map((content) => ({ content, cell: cellIn(context, sheet, row, content.column) }));
  for (const { cell } of written) cell.load('numberFormat');
  await context.sync();
  for (const { content, cell } of written) {
    const { value, shown } = content;
    const inherited = String(cell.numberFormat[0]?.[0]);
    putContent(cell, { value, format: shown ? formatFor(shown, inherited, true) : inherited });
  }
  await context.sync();
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
