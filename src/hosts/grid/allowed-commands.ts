import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import type { OpenBook } from './open-book';

/** What the spreadsheet calls its commands. */
const COMMANDS = /^(sheet\.command\.|doc\.command\.set-inline-format)/;

/** Commands that change what cells hold, or rows. Only what these do can be put back into the file. */
const EDITING = [
  'set-range-values',
  'set-range-values-by-user',
  'clear-selection-content',
  'auto-clear-content',
  'auto-fill',
  'refill',
  'copy-down',
  'paste-by-short-key',
  'paste-value',
  'paste-formula',
  'insert-row',
  'insert-row-before',
  'insert-row-after',
  'insert-row-by-range',
  'insert-multi-rows-above',
  'insert-multi-rows-after',
  'remove-row',
  'remove-row-by-range',
  'remove-row-confirm',
  'text-to-number',
];

/** Commands that change what is in sight, and nothing that a file would have to hold. */
const VIEWING = [
  'set-worksheet-activate',
  'scroll-to-cell',
  'scroll-view',
  'scroll-view-reset',
  'set-scroll-relative',
  'move-selection',
  'move-selection-enter-tab',
  'expand-selection',
  'select-all',
  'select-range',
  'set-selected-rows-visible',
  'set-selected-cols-visible',
  'set-specific-rows-visible',
  'set-col-visible-on-cols',
  'set-worksheet-show',
  'delta-column-width',
  'set-worksheet-col-width',
  'change-zoom-ratio',
  'set-zoom-ratio',
];

const full = (name: string): string => `sheet.command.${name}`;
const ON_CONTENT: ReadonlySet<string> = new Set(EDITING.map(full));
const ON_SIGHT: ReadonlySet<string> = new Set(VIEWING.map(full));

/** Why a command is refused: a download could not hold its outcome, or the sheet is protected in the file. */
export type Refusal = 'not-kept' | 'protected';

/** Whether a user may give a command, and if not, why. */
export function refusalOf(id: string, isOnProtectedSheet: boolean): Refusal | undefined {
  if (!COMMANDS.test(id) || ON_SIGHT.has(id)) return undefined;
  if (isOnProtectedSheet) return 'protected';
  return ON_CONTENT.has(id) ? undefined : 'not-kept';
}

/**
 * Refuses the commands that a user may not give.
 * @param protectedSheets by their ids
 * @param onRefused told of each
 */
export function refuseCommands(
  book: OpenBook,
  protectedSheets: ReadonlySet<string>,
  onRefused: (why: Refusal) => void,
): IDisposable {
  return book.injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    const isCommand = type === undefined || type === CommandType.COMMAND;
    if (!isCommand || book.isAtWork) return;
    const { unitId = book.id, subUnitId = book.workbook.getActiveSheet().getSheetId() } = (params ?? {}) as {
      unitId?: string;
      subUnitId?: string;
    };
    if (unitId !== book.id) return;
    const why = refusalOf(id, protectedSheets.has(subUnitId));
    if (!why) return;
    onRefused(why);
    throw new CanceledError();
  });
}
