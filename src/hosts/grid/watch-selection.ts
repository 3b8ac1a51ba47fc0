import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { Address } from '../../workbook/address';
import type { OpenBook } from './open-book';

/** Tells which cell of a workbook is selected, the first of several; again only once it is another one. */
export function watchSelection(book: OpenBook, listener: (at: Address) => void): IDisposable {
  let last = '';
  return book.injector.get(ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = unitId === book.id ? book.sheetOf(subUnitId)?.getName() : undefined;
    const place = selections.at(-1)?.primary;
    if (sheet === undefined || !place) return;
    const { actualRow: row, actualColumn: column } = place;
    const now = `${subUnitId} ${row} ${column}`;
    if (now === last) return;
    last = now;
    listener({ sheet, row, column });
  });
}
