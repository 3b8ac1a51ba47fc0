import { Amount } from '../../../../amount/amount';
import type { State } from '../../search/state';
import type { ColumnViolation, ViolationIndex } from '../../search/violation-index';
import { isTooWide, spanOf } from '../row-span';
import { gainOf } from './block-columns';
import type { DirectedColumns } from './block-columns';
import { around, edgesFrom, endsOf, fittingEdges } from './run-edges';

/** The rows in which amounts should be those of the next row, or of the row before. */
export interface Run extends DirectedColumns {
  readonly start: number;
  readonly end: number;
}

/** So many constraints have to fail, at least, that a block can be said to have shifted. */
const FEWEST_VIOLATED = 2;
/** So many rows, at least: two rows that have each other's amounts are swapped. */
const FEWEST_ROWS = 3;

/**
 * The runs that may have shifted: those that the failing equations meet, and those around the rows whose own equations
 * would hold.
 */
export function* runsIn(violations: ViolationIndex, column: DirectedColumns): Iterable<Run> {
  const tried = new Set<number>();
  for (const run of [...runsMet(violations, column), ...runsWitnessed(violations, column)]) {
    const name = run.start * column.block.rows.length + run.end;
    const rows = run.end - run.start + 1;
    if (tried.has(name) || rows < FEWEST_ROWS || isTooWide(rows, column.failing.length)) continue;
    tried.add(name);
    yield run;
  }
}

/**
 * The runs between edges that leave a row without amounts where they have moved away from. The edges that need not are
 * asked for only where there is such a row.
 */
function* runsBetween(
  { state }: ViolationIndex,
  column: DirectedColumns,
  starts: () => Iterable<number>,
  ends: () => Iterable<number>,
): Iterable<Run> {
  const [near, far] = column.direction > 0 ? [starts, ends] : [ends, starts];
  const left = [...near()].filter((index) =>
    gapAt(column, index).every((each) => leavesNothing(state, column, each)),
  );
  if (left.length === 0) return;
  const others = [...far()];
  const [from, to] = column.direction > 0 ? [left, others] : [others, left];
  for (const start of from) for (const end of to) yield { ...column, start, end };
}

/** The rows that are left without amounts where a run begins, or ends, with a row: as many as it has moved by. */
function gapAt({ direction }: DirectedColumns, index: number): number[] {
  return Math.abs(direction) === 1 ? [index] : [index, index + Math.sign(direction)];
}

/** Whether a row that would take its neighbour's amounts has none of its own, where they differ. */
function leavesNothing(state: State, { block, keys, direction }: DirectedColumns, index: number): boolean {
  const [row, neighbour] = [block.rows[index], block.rows[index + direction]];
  if (!row || !neighbour) return false;
  return [...keys].every((key) => {
    const [figure, other] = [row.figures.get(key), neighbour.figures.get(key)];
    if (!figure || state.isFree(figure) || state.graph.derivations.isDerived(figure)) return true;
    const [own, next] = [state.amountOf(figure), other && state.amountOf(other)];
    return own !== undefined && next?.equals(own) === true;
  });
}

function* runsWitnessed(violations: ViolationIndex, column: DirectedColumns): Iterable<Run> {
  const { block } = column;
  const witnesses = column.said.filter((each) => wouldHold(violations.state, column, each));
  if (witnesses.length < 2) return;
  const indices = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
  const [first, last] = spanOf(indices);
  yield* runsBetween(
    violations,
    column,
    () => around(first, block),
    () => [...around(last, block), ...endsOf(block)],
  );
}

/** Whether a constraint would hold if every row had its neighbour's amounts. */
function wouldHold(state: State, column: DirectedColumns, { places, key, wanted }: ColumnViolation): boolean {
  let gain = Amount.zero;
  for (const place of places) gain = gain.plus(gainOf(state, column, place, key));
  return !gain.isZero && gain.equals(wanted);
}

/**
 * Where a run may begin and end: every equation that fails meets the run, so that it begins no later than the last row of
 * each and ends no earlier than the first; where an equation on a few rows holds, none of these is in it.
 */
function* runsMet(violations: ViolationIndex, column: DirectedColumns): Iterable<Run> {
  const { block, failing } = column;
  if (failing.length < FEWEST_VIOLATED) return;
  const spans = failing.map(spanOf);
  const [latestStart] = spanOf(spans.map(([, last]) => last));
  const [, earliestEnd] = spanOf(spans.map(([first]) => first));
  const starts = (): Iterable<number> =>
    new Set([
      ...edgesFrom(violations.state, column, latestStart, -1),
      ...fittingEdges(violations, column, 'start'),
    ]);
  const ends = (): Iterable<number> =>
    new Set([
      ...edgesFrom(violations.state, column, Math.max(earliestEnd, latestStart), 1),
      ...fittingEdges(violations, column, 'end'),
      ...endsOf(block),
    ]);
  yield* runsBetween(violations, column, starts, ends);
}
