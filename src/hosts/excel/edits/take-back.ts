import type { Address } from '../../../workbook/address';
import type { UndoOutcome } from '../../port/edit';
import { holdsOnly, isSame, sizeOfStep } from '../../port/edits/step';
import type { FormattedContent, InsertedRow, RowValues, Step, WrittenCell } from '../../port/edits/step';
import { askRow, contentIn, putContent, rowValues } from './content';
import { cellIn } from './make-step';

/**
 * Takes a step back: cells hold again what stood there, inserted rows go. Only where every cell still holds what the step wrote, or
 * already what stood there before: what somebody has typed since is never lost.
 * @param formats whose number formats go back: those `of the step` that nobody has changed since, or `all`, where a broken-off write
 * may have left one of its own
 */
export async function takeBack(
  context: Excel.RequestContext,
  step: Step,
  formats: 'of the step' | 'all' = 'of the step',
): Promise<UndoOutcome> {
  const sheets = await sheetNames(context, step);
  if (!sheets) return { status: 'missing-sheet', sheets: [] };
  const cells = step.cells.map((cell) => ({ cell, range: asked(context, cell) }));
  const rows = step.rows.map((row) => ({ row, range: askedRow(context, row) }));
  await context.sync();
  const changed = [
    ...cells.filter(({ cell, range }) => !isOurs(cell, contentIn(range))).map(({ cell }) => cell),
    ...rows
      .filter(({ row, range }) => !holdsOnly(row.cells, rowValues(range)))
      .map(({ row }) => ({ ...row, column: 0 })),
  ];
  if (changed.length > 0) return { status: 'changed', at: changed.map((each) => addressOf(each, sheets)) };
  for (const { cell, range } of cells) {
    const { format } = contentIn(range);
    const isOwn = formats === 'all' || format === cell.after.format;
    putContent(range, isOwn ? cell.before : { ...cell.before, format });
  }
  // From the bottom up, so that those above stay where they are.
  for (const { sheet, row } of [...step.rows].reverse()) {
    cellIn(context, sheet, row, 0).getEntireRow().delete(Excel.DeleteShiftDirection.up);
  }
  await context.sync();
  return { status: 'done', cells: sizeOfStep(step) };
}

/** Takes back what there is of a step whose making, or taking back, was broken off. */
export async function takeBackPart(context: Excel.RequestContext, step: Step): Promise<UndoOutcome> {
  return takeBack(context, await partThere(context, step), 'all');
}

async function partThere(context: Excel.RequestContext, step: Step): Promise<Step> {
  const rows = step.rows.map((row) => ({
    row,
    anchor: asked(context, { ...row, column: row.anchor.column }),
    range: askedRow(context, row),
  }));
  await context.sync();
  const first = rows.findIndex(
    ({ row, anchor, range }) => !isThere(row, contentIn(anchor), rowValues(range)),
  );
  if (first < 0) return step;
  // Cells are written after all rows and restored before any goes: there are none now.
  return { cells: [], rows: step.rows.slice(0, first) };
}

/**
 * Whether a row was inserted, rather than that it was to be put before standing in its place still. The anchor alone does not tell
 * where both begin with the same name; what is written in the row does, unless both hold the same altogether.
 */
function isThere({ anchor, cells }: InsertedRow, now: FormattedContent, row: RowValues): boolean {
  return !isSame(anchor.standing, now) || (!anchor.isAlike && holdsOnly(cells, row));
}

/** Names by id; undefined where a sheet of the step is gone. */
async function sheetNames(
  context: Excel.RequestContext,
  step: Step,
): Promise<ReadonlyMap<string, string> | undefined> {
  const ids = [...new Set([...step.cells, ...step.rows].map(({ sheet }) => sheet))];
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load('name');
  await context.sync();
  if (sheets.some((sheet) => sheet.isNullObject)) return undefined;
  return new Map(sheets.map((sheet, i) => [ids[i] ?? '', sheet.name]));
}

interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function asked(context: Excel.RequestContext, { sheet, row, column }: SheetPlace): Excel.Range {
  const cell = cellIn(context, sheet, row, column);
  cell.load('values,formulas,numberFormat');
  return cell;
}

function askedRow(context: Excel.RequestContext, { sheet, row }: InsertedRow): Excel.Range {
  return askRow(cellIn(context, sheet, row, 0));
}

function isOurs({ before, after }: WrittenCell, now: FormattedContent): boolean {
  return isSame(after, now) || isSame(before, now);
}

function addressOf({ sheet, row, column }: SheetPlace, names: ReadonlyMap<string, string>): Address {
  return { sheet: names.get(sheet) ?? sheet, row, column };
}
