import type { CellContent } from '../../../workbook/cell';
import type { FormattedContent } from './content';

/** A cell that was written: what stood there and what stands there now. */
export interface WrittenCell {
  /** The sheet's id, which renaming does not change. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: FormattedContent;
  readonly after: FormattedContent;
}

/** A cell by which a row is known that others are put before. */
export interface Anchor {
  readonly column: number;
  readonly standing: CellContent;
  /** Whether its row holds nothing but what is written into the new one. */
  readonly isAlike: boolean;
}

/** A row that was inserted, with what was written into it. */
export interface InsertedRow {
  readonly sheet: string;
  readonly row: number;
  /** A cell of the row that it was put before: where that still stands in this row, nothing was inserted. */
  readonly anchor: Anchor;
  readonly cells: readonly NewContent[];
}

/** What is written into a column of a new row. Its format is what the row takes from its neighbours. */
export interface NewContent {
  readonly column: number;
  readonly value: string | number;
  /** Of an amount: how many the table prints. */
  readonly decimals: number;
}

/**
 * What one act of the user changed, with what it takes to take it back. Places are those after the whole step.
 */
export interface Step {
  readonly cells: readonly WrittenCell[];
  /** From the top down. */
  readonly rows: readonly InsertedRow[];
}

/** How many cells a step has written. */
export function sizeOfStep({ cells, rows }: Step): number {
  return cells.length + rows.reduce((sum, row) => sum + row.cells.length, 0);
}
