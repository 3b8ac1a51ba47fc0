import type { Cell, CellChange, CellValue } from '../../workbook/cell';
import type { RowChange } from '../../workbook/sheet-edits';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Address } from '../../workbook/address';
import { Sheet } from '../../workbook/sheet';
import type { SheetParts } from '../../workbook/sheet';
import { editsBetween } from '../../workbook/sheet-edits';
import { Workbook } from '../../workbook/workbook';

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

/** A snapshot as a workbook that shares with an earlier one all that is still the same, so that little is checked again. */
export function workbookAfter(before: Workbook, { sheets }: Snapshot): Workbook {
  return new Workbook(
    sheets.map((parts) => {
      const sheet = new Sheet(parts);
      const known = before.sheet(parts.name);
      const edits = known && editsBetween(known, sheet);
      if (!known || !edits) return sheet;
      return edits.length > 0 ? known.with(edits) : known;
    }),
  );
}

/** The edits that cells read again amount to; those on sheets that the workbook lacks are passed over. */
export function asEdits(cells: readonly ReadCell[], workbook: Workbook): CellChange[] {
  return cells.filter(({ at }) => workbook.sheet(at.sheet)).map(({ at, cell }) => ({ ...at, content: cell }));
}

/** What a workbook holds now that was opened from a file. */
export interface ChangedWorkbook {
  /** The sheets of the file, as they are now. */
  readonly snapshot: Snapshot;
  /** By the sheet's name, where rows were put in or taken out. */
  readonly rows: ReadonlyMap<string, readonly RowChange[]>;
  readonly added: readonly SheetPlan[];
  readonly kept: Readonly<Record<string, string>>;
}

const ERRORS =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** A cell's value: a spreadsheet program tells errors as texts, and nothing as an empty one. */
export function cellValueOf(raw: unknown): CellValue {
  if (typeof raw === 'string') return raw === '' ? null : ERRORS.test(raw) ? { error: raw } : raw;
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}
