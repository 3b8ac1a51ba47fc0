import type { CellPlan, CellStyle, RowPlan, SheetPlan } from '../../../workbook/sheet-plan';
import { a1, a1Range, columnName, quotedSheet } from '../../../workbook/address';
import { areaNames } from '../area-list';
import { pointsOf } from './column-widths';
import { widthOf } from './row-block';
import { styledRanges } from './styled-ranges';

/** The format in which Excel takes no text for a formula. */
const TEXT = '@';

/** Writes rows of a planned sheet: what stands in them, how they look and how high they are. */
export function writeRows(sheet: Excel.Worksheet, rows: readonly RowPlan[], top = 0): void {
  writeCells(sheet, rows, top);
  // A link brings a style of its own, which the planned ones then replace.
  for (const [i, { cells }] of rows.entries()) writeLinks(sheet, cells, top + i);
  for (const { style, ranges } of styledRanges(rows, top)) {
    for (const areas of areaNames(ranges)) applyStyle(sheet.getRanges(areas), style);
  }
  for (const { first, last, height } of heights(rows, top)) {
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = height;
  }
}

/**
 * What of a planned sheet is in no row: its columns, merged cells and rows that stay in sight. It comes before the rows: on the web, cells
 * that are merged lose fills and borders that they have by then.
 */
export function writeFrame(sheet: Excel.Worksheet, { widths, merges = [], frozenRows }: SheetPlan): void {
  for (const [i, width] of widths.entries()) {
    const column = columnName(i);
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsOf(width);
  }
  for (const merge of merges) sheet.getRange(a1Range(merge)).merge(false);
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
}

function writeCells(sheet: Excel.Worksheet, rows: readonly RowPlan[], top: number): void {
  const width = widthOf(rows);
  if (width === 0) return;
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, i) => cells[i]));
  const range = sheet.getRangeByIndexes(top, 0, rows.length, width);
  range.numberFormat = grid.map((row) => row.map(formatOf));
  range.formulas = grid.map((row) => row.map(contentOf));
}

function contentOf(cell: CellPlan | undefined): string | number {
  return cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`;
}

function formatOf(cell: CellPlan | undefined): string {
  const { value, formula, style: { format = 'General' } = {} } = cell ?? { value: null };
  if (formula === undefined) return typeof value === 'string' ? TEXT : format;
  return format === TEXT ? 'General' : format;
}

function writeLinks(sheet: Excel.Worksheet, cells: readonly CellPlan[], row: number): void {
  for (const [column, { link, value }] of cells.entries()) {
    if (link === undefined) continue;
    sheet.getRange(a1({ row, column })).hyperlink = {
      documentReference: `${quotedSheet(link)}!A1`,
      textToDisplay: String(value ?? link),
    };
  }
}

/** Neighbouring rows of the same height together. */
function heights(rows: readonly RowPlan[], top: number): { first: number; last: number; height: number }[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const [i, { height }] of rows.entries()) {
    if (height === undefined) continue;
    const row = top + i;
    const last = runs.at(-1);
    if (last?.height === height && last.last === row - 1) last.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Has areas look as a style says; number formats aside, which several areas cannot be given at once. */
function applyStyle({ format }: Excel.RangeAreas, style: CellStyle): void {
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.wrap) format.wrapText = true;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (!style.border) return;
  for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}
