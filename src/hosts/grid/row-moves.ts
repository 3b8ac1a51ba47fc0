import { ICommandService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { IInsertRowMutationParams } from '@univerjs/sheets';
import type { OpenBook } from './open-book';
import type { RowMove } from './row-origins';

/** Rows of a sheet that were put in or taken out. */
export interface MovedRows extends RowMove {
  /** The sheet's id. */
  readonly sheet: string;
}

const HISTORY: ReadonlyMap<string | undefined, RowMove['by']> = new Map([
  [UndoCommandId, 'undo'],
  [RedoCommandId, 'redo'],
]);

/** The spreadsheet notes which command it does something for. */
interface WithTrigger {
  readonly trigger?: string;
}

/** Tells of rows that are put in or taken out, by whoever and however: commands, undo, redo. */
export function watchRowMoves(book: OpenBook, listener: (moved: MovedRows) => void): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertRowMutation.id && id !== RemoveRowMutation.id) return;
    const { unitId, subUnitId, range, trigger } = params as IInsertRowMutationParams & WithTrigger;
    if (unitId !== book.id) return;
    listener({
      kind: id === InsertRowMutation.id ? 'insert' : 'remove',
      sheet: subUnitId,
      at: range.startRow,
      count: range.endRow - range.startRow + 1,
      by: HISTORY.get(trigger) ?? 'edit',
    });
  });
}
