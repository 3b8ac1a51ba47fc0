import { Amount } from '../../../../amount/amount';
import type { State } from '../../search/state';
import type { Involvement, Survey } from '../../search/survey';
import { isTooWide, spanOf } from '../row-span';
import { gainOf } from './block-columns';
import type { DirectedLane } from './block-columns';
import { around, edgesFrom, endsOf, fittingEdges } from './run-edges';

/** The rows in which amounts should be those of the next row, or of the row before. */
export interface Run extends DirectedLane {
  readonly start: number;
  readonly end: number;
}

/** So many constraints have to fail, at least, that a block can be said to have shifted. */
const FEWEST_OPEN = 2;
/** So many rows, at least: two rows that have each other's amounts are swapped. */
const FEWEST_ROWS = 3;

/**
 * The runs that may have shifted: those that the failing equations meet, and those around the rows whose own equations
 * would hold.
 */
export function* runsIn(survey: Survey, lane: DirectedLane): Iterable<Run> {
  const tried = new Set<number>();
  for (const run of [...runsMet(survey, lane), ...runsWitnessed(survey, lane)]) {
    const name = run.start * lane.block.rows.length + run.end;
    const rows = run.end - run.start + 1;
    if (tried.has(name) || rows < FEWEST_ROWS || isTooWide(rows, lane.failing.length)) continue;
    tried.add(name);
    yield run;
  }
}

/**
 * The runs between edges that leave a row without amounts where they have moved away from. The edges that need not are
 * asked for only where there is such a row.
 */
function* runsBetween(
  { state }: Survey,
  lane: DirectedLane,
  starts: () => Iterable<number>,
  ends: () => Iterable<number>,
): Iterable<Run> {
  const [near, far] = lane.direction === 1 ? [starts, ends] : [ends, starts];
  const left = [...near()].filter((index) => leavesNothing(state, lane, index));
  if (left.length === 0) return;
  const others = [...far()];
  const [from, to] = lane.direction === 1 ? [left, others] : [others, left];
  for (const start of from) for (const end of to) yield { ...lane, start, end };
}

/** Whether a row that would take its neighbour's amounts has none of its own, where they differ. */
function leavesNothing(state: State, { block, keys, direction }: DirectedLane, index: number): boolean {
  const [row, neighbour] = [block.rows[index], block.rows[index + direction]];
  if (!row || !neighbour) return false;
  return [...keys].every((key) => {
    const [figure, other] = [row.figures.get(key), neighbour.figures.get(key)];
    if (!figure || state.isFree(figure) || state.network.derivations.isDerived(figure)) return true;
    const [own, next] = [state.amountOf(figure), other && state.amountOf(other)];
    return own !== undefined && next?.equals(own) === true;
  });
}

function* runsWitnessed(survey: Survey, lane: DirectedLane): Iterable<Run> {
  const { block } = lane;
  const witnesses = lane.said.filter((each) => wouldHold(survey.state, lane, each));
  if (witnesses.length < 2) return;
  const indices = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
  const [first, last] = spanOf(indices);
  yield* runsBetween(
    survey,
    lane,
    () => around(first, block),
    () => [...around(last, block), ...endsOf(block)],
  );
}

/** Whether a constraint would hold if every row had its neighbour's amounts. */
function wouldHold(state: State, lane: DirectedLane, { places, key, wanted }: Involvement): boolean {
  let gain = Amount.zero;
  for (const place of places) gain = gain.plus(gainOf(state, lane, place, key));
  return !gain.isZero && gain.equals(wanted);
}

/**
 * Where a run may begin and end: every equation that fails meets the run, so that it begins no later than the last row of
 * each and ends no earlier than the first; where an equation on a few rows holds, none of these is in it.
 */
function* runsMet(survey: Survey, lane: DirectedLane): Iterable<Run> {
  const { block, failing } = lane;
  if (failing.length < FEWEST_OPEN) return;
  const spans = failing.map(spanOf);
  const [latestStart] = spanOf(spans.map(([, last]) => last));
  const [, earliestEnd] = spanOf(spans.map(([first]) => first));
  const starts = (): Iterable<number> =>
    new Set([...edgesFrom(survey.state, lane, latestStart, -1), ...fittingEdges(survey, lane, 'start')]);
  const ends = (): Iterable<number> =>
    new Set([
      ...edgesFrom(survey.state, lane, Math.max(earliestEnd, latestStart), 1),
      ...fittingEdges(survey, lane, 'end'),
      ...endsOf(block),
    ]);
  yield* runsBetween(survey, lane, starts, ends);
}
