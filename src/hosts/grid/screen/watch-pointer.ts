import type { IDisposable } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { Address } from '../../../workbook/address';
import type { OpenBook } from '../open-book';

/** A cell that the pointer rests on, and where on the page its lower left corner is. */
export interface PointedCell {
  readonly at: Address;
  readonly left: number;
  readonly bottom: number;
}

/** Tells which cell of a workbook the pointer is on; undefined once it is on none. */
export function watchPointer(book: OpenBook, listener: (cell: PointedCell | undefined) => void): IDisposable {
  const watching = book.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const location = hovered?.location;
    const sheet = location?.unitId === book.id ? book.sheetOf(location.subUnitId)?.getName() : undefined;
    const render = book.injector.get(IRenderManagerService).getRenderById(book.id);
    if (!hovered || sheet === undefined || !render) {
      listener(undefined);
      return;
    }
    const { row, col: column } = hovered.location;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const { startX, endY } = hovered.position;
    listener({ at: { sheet, row, column }, left: canvas.left + startX, bottom: canvas.top + endY });
  });
  return {
    dispose: () => {
      watching.unsubscribe();
    },
  };
}
