import type { CellPlan, RowPlan, SheetPlan } from '../../../workbook/sheet-plan';
import type { Range } from '../../../workbook/address';
import { mergedRow } from '../../../workbook/list-styles';
import { lineCount } from '../../../workbook/wrapped-text';
import type { SetTable } from '../../disclosure/set/set-table';
import { bodyRows } from './body-rows';
import { columnWidths } from './column-widths';
import {
  DOCUMENT_FONT,
  HEAD,
  LINE,
  LINE_RIGHT,
  LINE_ROW_HEIGHT,
  NOTE,
  pageStyle,
  TITLE,
  TITLE_HEIGHT,
  TITLE_SIZE,
} from './styles';
import { pageBreaks } from './page-breaks';
import { placedTexts, rowHeights, textHeight } from './row-heights';
import type { PlacedText } from './row-heights';
import { tableFrame } from './set-places';
import type { SetPlaces, TableFrame } from './set-places';

/**
 * A table of the set as a sheet: marking, title, who prepared it and its unit, then header, rows and notes.
 * @param places where totals are live, by which formulas name cells; undefined for values
 */
export function tableSheet(table: SetTable, places: SetPlaces | undefined): SheetPlan {
  const widths = columnWidths(table);
  const frame = tableFrame(table);
  const { orientation } = table;
  const repeatedRows = frame.body;
  const merges = mergesOf(table, frame);
  const rows = [
    ...topRows(table, widths),
    ...headerRows(table, widths),
    ...bodyRows(table, widths, places),
    ...noteRows(table, widths),
  ];
  const breaksBefore = pageBreaks({ rows, merges, widths, orientation, repeatedRows });
  return {
    name: table.sheet,
    widths,
    rows,
    merges,
    frozenRows: frame.body,
    page: { ...pageStyle(orientation), repeatedRows, breaksBefore },
  };
}

function topRows(table: SetTable, widths: readonly number[]): RowPlan[] {
  const { marking, title, columns } = table;
  const titleLines = lineCount(title, (across(widths) * DOCUMENT_FONT.size) / TITLE_SIZE);
  return [
    ...(marking === null ? [] : [{ cells: [{ value: marking, style: LINE }], height: LINE_ROW_HEIGHT }]),
    { cells: mergedRow(title, TITLE, columns.length), height: titleLines * TITLE_HEIGHT },
    { cells: lineCells(table), height: LINE_ROW_HEIGHT },
  ];
}

/** Who prepared it at the left, the unit at the right; both run over the blank cells between them. */
function lineCells({ preparedBy, unitLine, columns }: SetTable): CellPlan[] {
  return columns.map((_, column) => {
    if (column === columns.length - 1) return { value: unitLine, style: LINE_RIGHT };
    return { value: column === 0 ? preparedBy : null, style: LINE };
  });
}

/** The rows of a table's header, as high as its headings need. */
function headerRows({ header, headerRows: rows, columns }: SetTable, widths: readonly number[]): RowPlan[] {
  const heights = rowHeights(rows, header, widths);
  const texts = new Map(header.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return heights.map((height, row) => ({
    height,
    cells: columns.map((_, column): CellPlan => ({
      value: texts.get(`${row} ${column}`) ?? null,
      style: HEAD,
    })),
  }));
}

function noteRows({ notes, columns }: SetTable, widths: readonly number[]): RowPlan[] {
  return notes.map((note) => ({
    cells: mergedRow(note, NOTE, columns.length),
    height: textHeight(note, across(widths)),
  }));
}

function mergesOf(table: SetTable, frame: TableFrame): Range[] {
  const { header, rows, notes, columns } = table;
  const wide = (row: number) => ({ row, column: 0, rowSpan: 1, columnSpan: columns.length });
  return [
    rangeOf(wide(frame.title), 0),
    ...header.map((cell) => rangeOf(cell, frame.header)),
    ...placedTexts(rows).map((text) => rangeOf(text, frame.body)),
    ...notes.map((_, note) => rangeOf(wide(note), frame.notes)),
  ].filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

function rangeOf({ row, column, rowSpan, columnSpan }: Omit<PlacedText, 'text'>, top: number): Range {
  return { top: top + row, left: column, bottom: top + row + rowSpan - 1, right: column + columnSpan - 1 };
}

function across(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
