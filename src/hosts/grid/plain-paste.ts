import { DisposableCollection, ICommandService } from '@univerjs/core';
import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { yieldToMainThread } from '../port/yield-to-main-thread';
import type { OpenBook } from './open-book';

/** The screen's command for what was put into the clipboard by whatever program. */
const PASTE = 'sheet.command.paste-by-short-key';

/**
 * Has contents pasted and nothing of their styles, merges or widths, which a download could not hold; the cells keep their
 * own styles.
 */
export function pastePlainly(book: OpenBook): IDisposable {
  const commands = book.injector.get(ICommandService);
  let pasting = 0;
  const listening = new DisposableCollection();
  listening.add(
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === PASTE && params) {
        pasting++;
        Object.assign(params, { htmlContent: '', files: undefined });
      } else if (id === SetRangeValuesMutation.id && pasting > 0) {
        withoutStyles((params as ISetRangeValuesMutationParams).cellValue ?? {});
      }
    }),
  );
  listening.add(
    commands.onCommandExecuted(({ id }) => {
      // What it has begun is done a little later.
      if (id === PASTE) void yieldToMainThread().then(() => pasting--);
    }),
  );
  return listening;
}

function withoutStyles(lines: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>): void {
  for (const cell of Object.values(lines).flatMap((line) => Object.values(line))) if (cell) delete cell.s;
}
