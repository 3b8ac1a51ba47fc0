import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { OpenBook } from './open-book';

/** Before number formats are applied. */
const FIRST = 100;

/**
 * Shows a text as the text that it is. The spreadsheet would show digits that are a text by their cell's number format, as if they
 * were the number that a reader would then look for in vain: code `2070199` as 2,070,199.000000.
 */
export function showTextsAsTheyAre(book: OpenBook): IDisposable {
  return book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'gouji.texts',
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, { unitId }, next) => {
      const isText = cell?.t === CellValueType.STRING && typeof cell.v === 'string';
      return next(isText && unitId === book.id ? { ...cell, t: CellValueType.FORCE_STRING } : cell);
    },
  });
}
