import { addressKey } from '../budget/workbook/address';
import type { Address } from '../budget/workbook/address';
import type { Cell } from '../budget/workbook/cell';
import { Sheet } from '../budget/workbook/sheet';
import type { SheetParts } from '../budget/workbook/sheet';
import { Workbook } from '../budget/workbook/workbook';

/** A sheet as a host read it: plain data, so that it can be handed to a worker. */
export interface SheetSnapshot extends SheetParts {
  readonly cells: readonly Cell[];
  /** Nothing can be marked or written on a protected sheet. */
  readonly isProtected: boolean;
}

/** A workbook as a host read it, at one moment. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** A cell that was read again; without a cell where it holds nothing now. */
export interface ReadCell {
  readonly at: Address;
  readonly cell: Cell | undefined;
}

/** The snapshot as the checker takes it. */
export function workbookOf({ sheets }: Snapshot): Workbook {
  return new Workbook(sheets.map((parts) => new Sheet(parts)));
}

/** The snapshot with some cells read again; cells of sheets that it lacks are passed over. */
export function withCells({ sheets }: Snapshot, cells: readonly ReadCell[]): Snapshot {
  const again = new Map(cells.map((each) => [addressKey(each.at), each]));
  const names = new Set(cells.map(({ at }) => at.sheet));
  return { sheets: sheets.map((sheet) => (names.has(sheet.name) ? withCellsOf(sheet, again) : sheet)) };
}

function withCellsOf(sheet: SheetSnapshot, again: ReadonlyMap<string, ReadCell>): SheetSnapshot {
  const kept = sheet.cells.filter(
    ({ row, column }) => !again.has(addressKey({ sheet: sheet.name, row, column })),
  );
  const added = [...again.values()].flatMap(({ at, cell }) =>
    at.sheet === sheet.name && cell ? [cell] : [],
  );
  return { ...sheet, cells: [...kept, ...added] };
}
