import { ICommandService } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';
import type { OpenBook } from './open-book';

/** Rows of a sheet that were put in or taken out. */
export interface MovedRows {
  readonly kind: 'insert' | 'remove';
  /** The sheet's id. */
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** Tells of rows that are put in or taken out, by whoever and however: commands, undo, redo. */
export function watchRowMoves(book: OpenBook, listener: (moved: MovedRows) => void): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertRowMutation.id && id !== RemoveRowMutation.id) return;
    const { unitId, subUnitId, range } = params as IInsertRowMutationParams;
    if (unitId !== book.id) return;
    listener({
      kind: id === InsertRowMutation.id ? 'insert' : 'remove',
      sheet: subUnitId,
      at: range.startRow,
      count: range.endRow - range.startRow + 1,
    });
  });
}
