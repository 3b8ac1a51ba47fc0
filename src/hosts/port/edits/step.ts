import { Amount } from '../../../amount/amount';
import type { EditOutcome } from '../edit';
import { HostFault } from '../host-fault';
import type { ShownAmount } from './amount-format';
import { heldAmount, shownDouble } from '../../../workbook/amount-cell';
import type { CellContent, CellValue } from '../../../workbook/cell';
import { isCellError } from '../../../workbook/cell';

/** What a cell holds and the number format it holds it in: all that a write of ours changes. */
export interface FormattedContent extends CellContent {
  readonly format: string;
}

/** A cell that was written: what stood there and what stands there now. */
export interface WrittenCell {
  /** The sheet's id, which renaming does not change. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: FormattedContent;
  readonly after: FormattedContent;
  /** Whether it had another number format before than its column has. */
  readonly isReformatted: boolean;
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
  /** Of an amount: how it is to be shown. */
  readonly shown?: ShownAmount;
}

/**
 * What one act of the user changed, with what it takes to take it back. Places are those after the whole step.
 */
export interface Step {
  readonly cells: readonly WrittenCell[];
  /** From the top down. */
  readonly rows: readonly InsertedRow[];
}

/** What stands in a row of a sheet, from the first cell that holds something on; `''` for nothing. */
export interface RowValues {
  readonly first: number;
  readonly values: readonly unknown[];
}

/** How many cells a step has written. */
export function sizeOfStep({ cells, rows }: Step): number {
  return cells.length + rows.reduce((sum, row) => sum + row.cells.length, 0);
}

/** What a host says of a step that was made. */
export function madeStep(step: Step): EditOutcome {
  const reformatted = step.cells.filter(({ isReformatted }) => isReformatted).length;
  return { status: 'done', cells: sizeOfStep(step), ...(reformatted > 0 && { reformatted }) };
}

/** Whether two cells hold the same. The result of a formula follows from elsewhere: its text is what counts. */
export function isSame(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return plain(one.value) === plain(other.value);
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? `#${value.error}` : value;
}

/** Whether a row holds what is written into a new one and nothing else; it may hold less. */
export function holdsOnly(cells: readonly NewContent[], { first, values }: RowValues): boolean {
  const written = new Map<number, unknown>(cells.map(({ column, value }) => [column, value]));
  return values.every((value, i) => value === '' || value === written.get(first + i));
}

/**
 * The double that Excel shows as exactly that decimal.
 * @param decimal a plain decimal
 * @param format the number format it is shown in, which may show a number smaller than it is
 * @throws HostFault where no double does: an amount of more than 15 digits
 */
export function doubleOf(decimal: string, format?: string): number {
  const double = shownDouble(heldAmount(Amount.fromDecimal(decimal), format));
  if (double === undefined) throw new HostFault('failed', `${decimal} has too many digits`);
  return double;
}
