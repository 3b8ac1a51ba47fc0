import { Amount } from '../../../../amount/amount';
import type { Block } from '../../../tables/table';
import type { PlaceInTable } from '../../../tables/places';
import type { Constraint } from '../../network/constraint';
import type { State } from '../../search/state';
import type { Involvement, Survey } from '../../search/survey';

/** A constraint over more rows than these says little of where a run begins or ends. */
export const FEW_ROWS = 60;

/** Columns of a block that may have shifted, and what is said of them. */
export interface Lane {
  readonly block: Block;
  readonly keys: ReadonlySet<string>;
  readonly said: readonly Involvement[];
  /** The rows of the block in each equation on few rows that fails, by their place in it. */
  readonly failing: readonly (readonly number[])[];
}

/** A lane whose amounts should be those of the next row (1) or of the row before (-1). */
export interface DirectedLane extends Lane {
  readonly direction: 1 | -1;
}

/** What is said of some columns of a block. */
export function laneOf(survey: Survey, block: Block, keys: ReadonlySet<string>): Lane {
  const said = survey.of(block).filter(({ key }) => keys.has(key));
  return { block, keys, said, failing: rowsFailing(said) };
}

function rowsFailing(said: readonly Involvement[]): (readonly number[])[] {
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
  { block, direction }: DirectedLane,
  { index }: PlaceInTable,
  key: string,
): Amount {
  const amounts = state.amountsIn(block, key);
  return (amounts[index + direction] ?? Amount.zero).minus(amounts[index] ?? Amount.zero);
}
