import type { Range } from '../../../workbook/address';
import type { SheetOutline } from './sheet-outline';

/** Cells that are read together. */
export interface Block {
  readonly sheet: SheetOutline;
  readonly range: Range;
}

/** The cells in use, cut into blocks of whole rows that hold no more cells than that, one row at least. */
export function blocksOf(sheets: readonly SheetOutline[], most: number): Block[] {
  return sheets.flatMap((sheet) =>
    sheet.used ? cut(sheet.used, most).map((range) => ({ sheet, range })) : [],
  );
}

/** A range in parts of whole rows. */
export function cut(range: Range, most: number): Range[] {
  const rows = Math.max(1, Math.floor(most / widthOf(range)));
  const parts: Range[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    parts.push({ ...range, top, bottom: Math.min(top + rows - 1, range.bottom) });
  }
  return parts;
}

/** Blocks in turns, so that the cells of a turn are no more than that where it has more than one block. */
export function turnsOf(blocks: readonly Block[], most: number): Block[][] {
  const turns: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = sizeOf(block.range);
    const turn = turns.at(-1);
    if (turn && size <= room) {
      turn.push(block);
      room -= size;
    } else {
      turns.push([block]);
      room = most - size;
    }
  }
  return turns;
}

export function sizeOf(range: Range): number {
  return widthOf(range) * (range.bottom - range.top + 1);
}

function widthOf({ left, right }: Range): number {
  return right - left + 1;
}

/** A range of a sheet, by the sheet's id. */
export function rangeIn(context: Excel.RequestContext, sheet: string, range: Range): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, widthOf(range));
}
