import { Amount } from '../../../../amount/amount';
import type { Block } from '../../../tables/table';
import type { PlaceInTable } from '../../../tables/places';
import type { Constraint } from '../../graph/constraint';
import type { State } from '../../search/state';
import type { ColumnViolation, ViolationIndex } from '../../search/violation-index';

/** A constraint over more rows than these says little of where a run begins or ends. */
export const FEW_ROWS = 60;

/** Columns of a block that may have shifted, and what is said of them. */
export interface BlockColumns {
  readonly block: Block;
  readonly keys: ReadonlySet<string>;
  readonly said: readonly ColumnViolation[];
  /** The rows of the block in each equation on few rows that fails, by their place in it. */
  readonly failing: readonly (readonly number[])[];
}

/** By how many rows amounts stand off: they should be those of the next row (1), of the row before (-1), or of the one beyond. */
export type Direction = 1 | -1 | 2 | -2;

/** Columns whose amounts should be those of other rows. */
export interface DirectedColumns extends BlockColumns {
  readonly direction: Direction;
}

/** What is said of some columns of a block. */
export function columnsOf(violations: ViolationIndex, block: Block, keys: ReadonlySet<string>): BlockColumns {
  const said = violations.of(block).filter(({ key }) => keys.has(key));
  return { block, keys, said, failing: rowsFailing(said) };
}

function rowsFailing(said: readonly ColumnViolation[]): (readonly number[])[] {
  const byConstraint = new Map<Constraint, number[]>();
  for (const { constraint, places } of said) {
    if (constraint.equation.relation !== '=') continue;
    const indices = byConstraint.get(constraint) ?? [];
    for (const { index } of places) indices.push(index);
    byConstraint.set(constraint, indices);
  }
  return [...byConstraint.values()].filter((indices) => indices.length <= FEW_ROWS);
}

/** What a row gains that takes its neighbour's amount. */
export function gainOf(
  state: State,
  { block, direction }: DirectedColumns,
  { index }: PlaceInTable,
  key: string,
): Amount {
  const amounts = state.amountsIn(block, key);
  return (amounts[index + direction] ?? Amount.zero).minus(amounts[index] ?? Amount.zero);
}
