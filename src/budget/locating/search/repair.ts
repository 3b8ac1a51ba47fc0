import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { slackOf } from '../../tables/rounding';
import { PRIOR } from '../costs';
import type { Constraint } from '../graph/constraint';
import type { ErrorType } from '../cause';

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
  /** By how much it shifts the residuals of the constraints that it takes part in. */
  readonly shifts: ReadonlyMap<Constraint, Amount>;
}

/** One error undone: what that would change. */
export interface UnweightedRepair {
  readonly errorType: ErrorType;
  readonly changes: readonly Change[];
  readonly insertions: readonly Insertion[];
}

/** One error undone, and how likely it is that the error was made. */
export interface Repair extends UnweightedRepair {
  /** The weight of suspicion against it, on the scale of the cost table: the less, the likelier. */
  readonly cost: number;
  /** Whether the error gives exactly what stands there. */
  readonly reproduces: boolean;
  /** How much the cells by themselves look as if the error had been made, counted as constraints satisfied. */
  readonly prior: number;
  /** Whether the error was carried on into cells elsewhere: more has happened then than one error in one place. */
  readonly isCarriedOn?: true;
}

/** How likely a repair is by itself; what cells look like is left out where it says nothing. */
type Weight = Pick<Repair, 'cost' | 'reproduces' | 'isCarriedOn'> & Partial<Pick<Repair, 'prior'>>;

/** A repair of cells that are there. */
export function repairOf(
  errorType: ErrorType,
  changes: readonly Change[],
  { prior = PRIOR.none, ...weight }: Weight,
): Repair {
  return { errorType, changes, insertions: [], prior, ...weight };
}

/**
 * Whether a cell would hold something else than it does now: where several errors meet in a cell, one repair may put back
 * what another took away. A text becomes a number all the same.
 */
export function isChange({ figure, to }: Change): boolean {
  if (!figure.amount && !to) return false;
  if (figure.text || !figure.amount || !to) return true;
  return !figure.amount.equals(to);
}

/** Whether a page or table is rescaled: its amounts may have been moved besides. */
export function isRescaling({ errorType, changes }: Repair): boolean {
  return (errorType === 'separator' || errorType === 'unit') && changes.length > 1;
}

/** A blank that a repair fills, with the slack of what is put there: it had none of its own. */
export interface Filled {
  readonly figure: Figure;
  readonly slack: Amount;
}

/** The blanks that changes fill. */
export function filledBy({ changes }: Pick<Repair, 'changes'>): Filled[] {
  const filled: Filled[] = [];
  for (const { figure, to } of changes) {
    if (figure.amount || !to || to.isZero) continue;
    const slack = slackOf({ ...figure, amount: to });
    // Equivalent mutants: a slack of nothing adds nothing.
    if (!slack.isZero) filled.push({ figure, slack });
  }
  return filled;
}

/** On how many sheets changes are made. */
export function sheetCount(changes: readonly Change[]): number {
  return new Set(changes.map(({ figure }) => figure.sheet)).size;
}

/** A repair is the same as another where it changes the same cells to the same amounts. */
export function repairKey({ changes, insertions }: Repair): string {
  const parts = changes.map(({ figure, to }) => `${cellKey(figure)}=${to?.toString() ?? ''}`);
  const added = insertions.flatMap(({ amounts }) =>
    amounts.map(({ figure, to }) => `+${cellKey(figure)}=${to?.toString() ?? ''}`),
  );
  return [...parts.sort(), ...added.sort()].join(' ');
}

/** The sheet comes first, for keys put equals in order too. */
function cellKey({ sheet, row, column }: Figure): string {
  return `${sheet}!${row},${column}`;
}
