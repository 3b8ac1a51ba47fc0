import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellPlan, CellStyle, SheetPlan } from '../../../workbook/sheet-plan';
import { typed } from './cell-data';
import { rangeData } from './sheet-data';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 96 / 72;
const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
const BOX = { t: THIN, r: THIN, b: THIN, l: THIN };
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;

/** A planned sheet, as the spreadsheet holds it; of its formulas, the results alone. */
export function planData({ rows, widths, frozenRows = 0, merges = [] }: SheetPlan): Partial<IWorksheetData> {
  return {
    cellData: Object.fromEntries(rows.map(({ cells }, row) => [row, lineOf(cells)])),
    rowData: Object.fromEntries(
      rows.flatMap(({ height }, row) =>
        height === undefined ? [] : [[row, { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }]],
      ),
    ),
    columnData: Object.fromEntries(
      widths.map((width, column) => [column, { w: width * PIXELS_PER_CHARACTER + PADDING }]),
    ),
    mergeData: merges.map(rangeData),
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows > 0 ? frozenRows : -1, startColumn: -1 },
    rowCount: rows.length + 50,
    columnCount: Math.max(26, widths.length),
  };
}

function lineOf(cells: readonly CellPlan[]): Record<number, ICellData> {
  return Object.fromEntries(
    cells.map((cell, column) => [column, { ...typed(cell.value), s: styleOf(cell.style) }]),
  );
}

function styleOf({
  font,
  size,
  bold,
  wrap,
  format,
  fill,
  border,
  horizontal,
  vertical,
}: CellStyle = {}): IStyleData {
  return {
    vt: vertical ? VERTICAL[vertical] : VerticalAlign.BOTTOM,
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(format !== undefined && { n: { pattern: format } }),
    ...(fill && { bg: { rgb: `#${fill}` } }),
    ...(border && { bd: BOX }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
  };
}
