import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Constraint } from '../network/constraint';
import type { Slip } from '../cause';

/** Another amount in a cell; undefined empties it. */
export interface Change {
  readonly figure: Figure;
  readonly to: Amount | undefined;
}

/** A row that a table lacks, before the row that its changes stand in. */
export interface Insertion {
  readonly name: string | undefined;
  /** Its codes. */
  readonly key: string | undefined;
  /** Whether its name is known to the last code. */
  readonly isNamed: boolean;
  readonly knownFrom: Figure | undefined;
  /** Its amounts, in the figures of the row before which it belongs. */
  readonly amounts: readonly [Change, ...Change[]];
  /** By how much it moves the residuals of the constraints that it takes part in. */
  readonly moves: ReadonlyMap<Constraint, Amount>;
}

/** One slip undone: what it would change, and how surprising it would be. */
export interface Move {
  readonly slip: Slip;
  readonly changes: readonly Change[];
  readonly insertions: readonly Insertion[];
  /** Beside the surprise of there being a slip at all. */
  readonly surprise: number;
  /** Whether the slip gives exactly what stands there. */
  readonly reproduces: boolean;
  /** How much the cells themselves look as if the slip had been made, counted as constraints settled. */
  readonly oddness: number;
}

/**
 * Whether a cell would hold something else than it does now: where several slips meet in a cell, one may put back what
 * another took away. A text becomes a number all the same.
 */
export function isChange({ figure, to }: Change): boolean {
  if (!figure.amount && !to) return false;
  if (figure.text || !figure.amount || !to) return true;
  return !figure.amount.equals(to);
}

/** Whether a page or table is rescaled: its amounts may have been moved besides. */
export function isRescaling({ slip, changes }: Move): boolean {
  return (slip === 'separator' || slip === 'unit') && changes.length > 1;
}

/** A move is the same as another where it changes the same cells to the same amounts. */
export function keyOf({ changes, insertions }: Move): string {
  const parts = changes.map(({ figure, to }) => `${nameOf(figure)}=${to?.toString() ?? ''}`);
  const added = insertions.flatMap(({ amounts }) =>
    amounts.map(({ figure, to }) => `+${nameOf(figure)}=${to?.toString() ?? ''}`),
  );
  return [...parts.sort(), ...added.sort()].join(' ');
}

/** The sheet comes first, for keys put equals in order too. */
function nameOf({ sheet, row, column }: Figure): string {
  return `${sheet}!${row},${column}`;
}
