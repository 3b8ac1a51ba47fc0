import type { Cell } from '../../workbook/cell';
import type { SheetSnapshot, Snapshot } from './snapshot';

/** So many cells are sent at a time: copying them takes a few milliseconds. */
const CELLS_AT_A_TIME = 5000;

/** A part of a snapshot, as it is sent to a worker: sending all of it at once would make the page wait. */
export type SnapshotPiece =
  | { readonly kind: 'snapshot' }
  /** The next sheet, without its cells. */
  | { readonly kind: 'sheet'; readonly sheet: SheetSnapshot }
  /** Further cells of that sheet. */
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] };

/** A snapshot in pieces, in the order in which they are to be sent. */
export function* piecesOf({ sheets }: Snapshot): Iterable<SnapshotPiece> {
  yield { kind: 'snapshot' };
  for (const { cells, ...parts } of sheets) {
    yield { kind: 'sheet', sheet: { ...parts, cells: [] } };
    for (let from = 0; from < cells.length; from += CELLS_AT_A_TIME) {
      yield { kind: 'cells', cells: cells.slice(from, from + CELLS_AT_A_TIME) };
    }
  }
}

/** A snapshot that comes in piece by piece. */
export class IncomingSnapshot {
  private sheets: { readonly sheet: SheetSnapshot; readonly cells: Cell[] }[] = [];

  add(piece: SnapshotPiece): void {
    switch (piece.kind) {
      case 'snapshot':
        this.sheets = [];
        return;
      case 'sheet':
        this.sheets.push({ sheet: piece.sheet, cells: [] });
        return;
      case 'cells': {
        const last = this.sheets.at(-1);
        for (const cell of piece.cells) last?.cells.push(cell);
      }
    }
  }

  /** Gives what came in; whoever takes it holds on to it, and nobody else. */
  take(): Snapshot {
    const snapshot = { sheets: this.sheets.map(({ sheet, cells }) => ({ ...sheet, cells })) };
    this.sheets = [];
    return snapshot;
  }
}
