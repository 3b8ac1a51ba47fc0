import { lineWidth } from '../../../workbook/wrapped-text';
import type { SetCell, SetTable } from '../../disclosure/set/set-table';
import { printedAmount } from '../../disclosure/set/printed-amount';
import { fewestLines } from './fewest-lines';
import type { TextColumn } from './fewest-lines';
import { DOCUMENT_FONT } from './styles';

/** Of the margins of a cell of figures; fonts that stand in for 宋体 are wider. */
const ROOM = 1.5;
/** Three Chinese characters a line, for the heading of a column of blanks. */
const NARROWEST = 6.5;
/** A column of blanks is as wide as one of figures where the page has room. */
const WANTED_FIGURE = 14;
/** Texts wrap to this width before the page is printed smaller than a person reads with ease. */
const NARROW_TEXT = 12;
const WIDE_TEXT = 60;
/** How many characters go across a page of A4 as they are; more are printed smaller. */
export const PAGE_WIDTHS = { portrait: 86, landscape: 126 };
/** Rather than that texts wrap, a page is printed smaller: down to 小五, 9 points. */
const SMALLER = 9 / DOCUMENT_FONT.size;

/**
 * The widths of a table's columns in characters: every figure in full, texts in few lines, and the page filled. What is wider than a
 * page at its least is as narrow as it can be, as all of it is printed smaller.
 */
export function columnWidths(table: SetTable): number[] {
  const columns = table.columns.map((_, column) => textColumn(table, column));
  const page = PAGE_WIDTHS[table.orientation];
  const widths = fewestLines(columns, page / SMALLER);
  const stretch = Math.max(1, page / total(widths));
  return widths.map((width) => Math.floor(width * stretch * 100) / 100);
}

function textColumn(table: SetTable, column: number): TextColumn {
  const { headings = [], holds } = table.columns[column] ?? {};
  const cells = table.rows.map((row) => row.cells[column]);
  const figures = widest(cells.map((cell) => figureWidth(cell, table.format))) + ROOM;
  const texts = cells.flatMap(textsOf);
  const narrow = holds === 'amount' ? 0 : Math.min(NARROW_TEXT, widest(texts.map(({ width }) => width)));
  const heading = Math.max(lineWidth(headings.at(-1) ?? ''), holds === 'amount' ? WANTED_FIGURE : 0);
  return {
    least: Math.max(NARROWEST, figures, narrow),
    most: WIDE_TEXT,
    texts: [...texts, { width: heading, rowSpan: 1 }],
  };
}

/** A text that goes over several columns makes none of them wider. */
function textsOf(cell: SetCell | undefined): TextColumn['texts'] {
  if (cell?.kind !== 'text' || (cell.columnSpan ?? 1) > 1) return [];
  const { text, rowSpan = 1 } = cell;
  return text.split('\n').map((line) => ({ width: lineWidth(line), rowSpan }));
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
