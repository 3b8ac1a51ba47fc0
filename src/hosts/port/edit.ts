import type { NewRowCell } from '../../budget';
import type { Address } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';

/** An amount, or a name, to be written into a cell. */
export interface CellEdit {
  readonly kind: 'cell';
  readonly at: Address;
  /** What stood there when it was checked: the cell is written only while it still does. */
  readonly standing: CellContent;
  /** A plain decimal in the unit of the table; null empties the cell. */
  readonly content: { readonly amount: string | null } | { readonly text: string };
  /** What the table prints: the format of a cell that was a text is made to show so many. */
  readonly decimals: number;
  /** The number format in which its column shows such amounts, where it shows any. */
  readonly format?: string;
}

/** A row to be inserted. */
export interface RowEdit {
  readonly kind: 'row';
  /** A cell of the row before which it belongs. */
  readonly before: Address;
  readonly standing: CellContent;
  readonly cells: readonly NewRowCell[];
}

export type Edit = CellEdit | RowEdit;

/** How many cells edits write, those of new rows included: what a host says it has written once they are made. */
export function cellCount(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + (edit.kind === 'row' ? edit.cells.length : 1), 0);
}

/** What became of edits: all were made, or none was. */
export type EditOutcome =
  | {
      readonly status: 'done';
      readonly cells: number;
      /** How many of them have another number format than before, that of their columns; absent where none has. */
      readonly reformatted?: number;
    }
  /** These cells no longer hold what was checked. */
  | { readonly status: 'changed'; readonly at: readonly Address[] }
  | { readonly status: 'protected'; readonly sheets: readonly string[] }
  | { readonly status: 'missing-sheet'; readonly sheets: readonly string[] };

/** What became of taking edits back. */
export type UndoOutcome = EditOutcome | { readonly status: 'nothing-to-undo' };
