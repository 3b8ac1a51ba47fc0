import { displayWidth } from '../../budget/reporting/display-width';
import type { SetCell, SetTable } from '../../budget/disclosure/set/set-table';
import { printedAmount } from './printed-amount';

/** Of the margins of a cell, in characters; fonts that stand in for 宋体 are wider. */
const ROOM = 2.5;
/** A blank column of amounts still shows its heading, three characters a line. */
const NARROWEST = 8;
/** Texts wrap to this width before anything else becomes smaller, and are never wider than that. */
const NARROW_TEXT = 16;
const WIDE_TEXT = 60;
/** How many characters go across a page of A4 as they are; more are printed smaller. */
const PAGE_WIDTHS = { portrait: 86, landscape: 126 };

/** How narrow a column can be, and how wide it would be. */
interface Wanted {
  readonly least: number;
  readonly best: number;
}

/** The widths of a table's columns in characters: every figure in full, texts in few lines, and the page filled. */
export function columnWidths(table: SetTable): number[] {
  const wanted = table.columns.map((_, column) => wantedWidth(table, column));
  const page = PAGE_WIDTHS[table.orientation];
  const least = total(wanted.map((each) => each.least));
  const best = total(wanted.map((each) => each.best));
  const share = best <= page ? 1 : Math.max(0, (page - least) / (best - least));
  const widths = wanted.map((each) => each.least + (each.best - each.least) * share);
  const stretch = Math.max(1, page / total(widths));
  return widths.map((width) => Math.floor(width * stretch * 100) / 100);
}

function wantedWidth(table: SetTable, column: number): Wanted {
  const cells = table.rows.map((row) => row.cells[column]);
  const figures = widest(cells.map((cell) => figureWidth(cell, table.format)));
  const least = Math.max(NARROWEST, figures + ROOM);
  if (table.columns[column]?.holds === 'amount') return { least, best: least };
  const best = Math.max(least, Math.min(WIDE_TEXT, widest(cells.map(textWidth)) + ROOM));
  return { least: Math.min(best, Math.max(least, NARROW_TEXT)), best };
}

/** A text that goes over several columns makes none of them wider. */
function textWidth(cell: SetCell | undefined): number {
  if (cell?.kind !== 'text' || (cell.columnSpan ?? 1) > 1) return 0;
  return widest(cell.text.split('\n').map(displayWidth));
}

function figureWidth(cell: SetCell | undefined, format: string): number {
  if (cell?.kind !== 'amount' || cell.amount === null) return 0;
  return printedAmount(cell.amount, format).length;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
