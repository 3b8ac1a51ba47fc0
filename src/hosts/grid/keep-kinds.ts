import { ICommandService } from '@univerjs/core';
import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { OpenBook } from './open-book';

/**
 * Keeps values of the kind they are when something else of their cell changes. The spreadsheet guesses the kind anew then:
 * a text of digits becomes a number once it takes the place of a formula that has moved.
 */
export function keepKinds(book: OpenBook): IDisposable {
  return book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = unitId === book.id ? book.sheetOf(subUnitId) : undefined;
    if (!sheet || !cellValue) return;
    const lines: Record<number, Record<number, Nullable<ICellData>> | undefined> = cellValue;
    for (const [row, line] of Object.entries(lines)) {
      for (const [column, data] of Object.entries(line ?? {})) {
        if (!data || data.v !== undefined || data.t) continue;
        const kind = sheet.getCellRaw(Number(row), Number(column))?.t;
        if (kind) data.t = kind;
      }
    }
  });
}
