import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { Range } from '../../../workbook/address';
import { BooleanNumber } from '@univerjs/core';
import type { ResolvedStyle } from '../../../ooxml/styles/resolved-style';
import type { RowProperties, StyledSheet } from '../../../ooxml/styles/styled-spreadsheet';
import { fittedWidths } from './fitted-widths';
import { styleId } from './style-data';

/** Room to write below and beside what there is. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
/** The spreadsheet draws every column that there is room for. */
const FEWEST_COLUMNS = 26;
const FEWEST_ROWS = 100;

export type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name'>;

/** A sheet of a file, as the spreadsheet holds it, without its cells. */
export function sheetData(sheet: StyledSheet, id: string, styles: readonly ResolvedStyle[]): SheetData {
  const { frozenRows, frozenColumns, rowProperties, tabColour } = sheet;
  const size = sizeOf(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    mergeData: sheet.merges.map(rangeData),
    rowData: Object.fromEntries([...rowProperties].map(([row, properties]) => [row, rowData(properties)])),
    columnData: columnData(sheet, size.columnCount, fittedWidths(sheet, styles)),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    showGridlines: sheet.showGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    ...(tabColour !== undefined && { tabColor: tabColour }),
    ...size,
  };
}

function sizeOf({ cells, merges, columns }: StyledSheet): Pick<IWorksheetData, 'rowCount' | 'columnCount'> {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  for (const merge of merges) {
    // A merge may run to the last row there can be.
    bottom = Math.max(bottom, merge.top);
    right = Math.max(right, merge.left);
  }
  const narrow = columns.filter(({ first }) => first <= right + SPARE_COLUMNS);
  right = Math.max(right, ...narrow.map(({ first }) => first));
  return {
    rowCount: Math.max(FEWEST_ROWS, bottom + 1 + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, right + 1 + SPARE_COLUMNS),
  };
}

function rowData({ height, hidden, style }: RowProperties): Partial<IRowData> {
  return {
    // The file says how high, so that nothing needs to be measured.
    ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...(style !== undefined && { s: styleId(style) }),
  };
}

function columnData(
  { columns }: StyledSheet,
  count: number,
  fitted: ReadonlyMap<number, number>,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = Object.fromEntries(
    [...fitted].map(([column, w]) => [column, { w }]),
  );
  for (const { first, last, width, hidden, style } of columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      data[column] = {
        ...data[column],
        ...(width !== undefined && { w: width }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== undefined && { s: styleId(style) }),
      };
    }
  }
  return data;
}

/** A rectangle of cells, as the spreadsheet holds it. */
export function rangeData({ top, left, bottom, right }: Range): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A rectangle of the spreadsheet's. */
export function rangeIn({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
