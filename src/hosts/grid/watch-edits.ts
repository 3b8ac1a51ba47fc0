import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import {
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Address } from '../../workbook/address';
import { MOST_CELLS_TOLD } from '../port/host';
import type { EditEvent } from '../port/host';
import type { OpenBook } from './open-book';

const STRUCTURAL = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    MoveRangeMutation,
    ReorderRangeMutation,
    InsertSheetMutation,
    RemoveSheetMutation,
  ].map(({ id }) => id),
);

/**
 * Tells of edits; formulas' results are left aside.
 * @param whose the user's, or our own as well
 */
export function watchEdits(
  book: OpenBook,
  listener: (event: EditEvent) => void,
  whose: 'the-user' | 'anybody' = 'the-user',
): IDisposable {
  return book.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.onlyLocal || unitOf(command) !== book.id) return;
    if (book.isAtWork && whose === 'the-user') return;
    if (STRUCTURAL.has(command.id)) listener({ kind: 'structure' });
    else if (command.id === SetRangeValuesMutation.id) listener(editedBy(book, command));
  });
}

function unitOf({ params }: Readonly<ICommandInfo>): string | undefined {
  const named: { readonly unitId?: string } | undefined = params;
  return named?.unitId;
}

function editedBy(book: OpenBook, { params }: Readonly<ICommandInfo>): EditEvent {
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  const sheet = book.sheetOf(subUnitId)?.getName();
  if (sheet === undefined || !cellValue) return { kind: 'structure' };
  const at: Address[] = [];
  const lines: Record<number, Record<number, unknown> | undefined> = cellValue;
  for (const [row, line] of Object.entries(lines)) {
    for (const column of Object.keys(line ?? {}))
      at.push({ sheet, row: Number(row), column: Number(column) });
    if (at.length > MOST_CELLS_TOLD) return { kind: 'structure' };
  }
  return { kind: 'cells', at };
}
