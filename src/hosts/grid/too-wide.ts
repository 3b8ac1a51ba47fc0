import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  WrapStrategy,
} from '@univerjs/core';
import type {
  ICellDataForSheetInterceptor,
  IDisposable,
  IStyleData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { OpenBook } from './open-book';

/** After formats and marks, which may make letters bold; below this, the spreadsheet has come to its end. */
const LAST = 0;
/** Between a number and the edges of its cell together, in pixels. */
const MARGIN = 4;
/** Pixels a point. */
const POINT = 4 / 3;
const USUAL = { family: 'Arial', size: 11 };

/** How wide texts are, in pixels. */
export type Measure = (text: string, font: string) => number;

/**
 * Shows a number that is wider than its column as `####`, as spreadsheets do: with the digits that have room it would be another
 * number. What the cell holds is not touched.
 */
export function hideCutNumbers(book: OpenBook, measure: Measure): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'gouji.too-wide',
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, { unitId, worksheet, row, col }, next) => {
      if (unitId !== book.id || !isNumber(cell)) return next(cell);
      const style = { ...worksheet.getComposedCellStyleByCellData(row, col, cell), ...cell.interceptorStyle };
      if (style.tb === WrapStrategy.WRAP) return next(cell);
      const room = roomFor(worksheet, row, col) - MARGIN;
      const font = fontOf(style);
      const text = String(cell.v);
      if (measure(text, font) <= room) return next(cell);
      const signs = Math.max(1, Math.floor(room / measure('#', font)));
      const atRight = { ht: style.ht ?? HorizontalAlign.RIGHT, ...cell.interceptorStyle };
      return next({ ...cell, v: '#'.repeat(signs), t: CellValueType.STRING, interceptorStyle: atRight });
    },
  });
}

function isNumber(cell: Nullable<ICellDataForSheetInterceptor>): cell is ICellDataForSheetInterceptor {
  return cell?.t === CellValueType.NUMBER && cell.v !== null && cell.v !== undefined;
}

/** A merged cell has the room of all its columns. */
function roomFor(sheet: Worksheet, row: number, column: number): number {
  const { startColumn, endColumn } = sheet.getCellInfoInMergeData(row, column);
  let room = 0;
  for (let each = startColumn; each <= endColumn; each++) room += sheet.getColumnWidth(each);
  return room;
}

function fontOf({ ff, fs, bl, it }: IStyleData): string {
  const weight = bl === BooleanNumber.TRUE ? 'bold ' : '';
  const slant = it === BooleanNumber.TRUE ? 'italic ' : '';
  return `${slant}${weight}${(fs ?? USUAL.size) * POINT}px ${ff ?? USUAL.family}`;
}
