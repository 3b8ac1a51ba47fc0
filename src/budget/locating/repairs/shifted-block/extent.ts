import { Amount } from '../../../../amount/amount';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { Constraint } from '../../network/constraint';
import type { PlaceInTable } from '../../../tables/places';
import type { State } from '../../search/state';
import type { Involvement, Survey } from '../../search/survey';
import { isTooWide, spanOf } from '../row-span';

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

/** The rows in which they should be. */
export interface Run extends DirectedLane {
  readonly start: number;
  readonly end: number;
}

/** So many constraints have to fail, at least, that a block can be said to have shifted. */
const FEWEST_OPEN = 2;
/** So many rows, at least: two rows that have each other's amounts are swapped. */
const FEWEST_ROWS = 3;
/** A constraint over more rows than these says little of where a run begins or ends. */
const FEW_ROWS = 60;
/** So many starts and ends are tried. */
const MOST_EDGES = 8;

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

/** What is said of some columns of a block. */
export function laneOf(survey: Survey, block: Block, keys: ReadonlySet<string>): Lane {
  const said = survey.of(block).filter(({ key }) => keys.has(key));
  return { block, keys, said, failing: rowsFailing(said) };
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

/** How far beyond the rows that bear witness the run is looked for. */
const MARGIN = 4;

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

/** What a row gains that takes its neighbour's amount. */
function gainOf(
  state: State,
  { block, direction }: DirectedLane,
  { index }: PlaceInTable,
  key: string,
): Amount {
  const amounts = state.amountsIn(block, key);
  return (amounts[index + direction] ?? Amount.zero).minus(amounts[index] ?? Amount.zero);
}

/** Where a list ends: at its last row of data, or at the total below it. */
function endsOf({ rows }: Block): readonly number[] {
  return [rows.findLastIndex(({ role }) => role === 'data'), rows.length - 1];
}

function around(index: number, { rows }: Block): number[] {
  return Array.from({ length: 2 * MARGIN + 1 }, (_, i) => index - MARGIN + i).filter(
    (each) => each >= 0 && each < rows.length,
  );
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

/** The rows from which on, or up to which, moving the rows of an equation would make it hold. */
function* fittingEdges(survey: Survey, lane: DirectedLane, edge: 'start' | 'end'): Iterable<number> {
  for (const { places, key, wanted, constraint } of lane.said) {
    if (constraint.equation.relation !== '=' || places.length < 2 || places.length > FEW_ROWS) continue;
    let gain = Amount.zero;
    for (const place of edge === 'start' ? [...places].reverse() : places) {
      gain = gain.plus(gainOf(survey.state, lane, place, key));
      if (gain.equals(wanted)) yield place.index;
    }
  }
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

/** The rows from one on, up or down, that may be the edge: no further than the first row that is known to be right. */
function edgesFrom(state: State, lane: DirectedLane, from: number, step: 1 | -1): number[] {
  const { rows } = lane.block;
  const edges: number[] = [];
  for (let index = from; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (!row || edges.length >= MOST_EDGES) break;
    if (changesAmounts(state, lane, index) && isRight(state, lane, row)) break;
    edges.push(index);
  }
  return edges;
}

/** Whether a row has other amounts than its neighbour. */
function changesAmounts(
  state: State,
  { block: { rows }, keys, direction }: DirectedLane,
  index: number,
): boolean {
  const [row, neighbour] = [rows[index], rows[index + direction]];
  if (!row || !neighbour) return true;
  return [...row.figures].some(([key, figure]) => {
    const other = neighbour.figures.get(key);
    const amount = state.amountOf(figure) ?? Amount.zero;
    return keys.has(key) && !amount.equals((other && state.amountOf(other)) ?? Amount.zero);
  });
}

/** Whether a tie to another table holds exactly that is about this row alone. */
function isRight(state: State, { block, keys }: Lane, row: Row): boolean {
  return [...row.figures].some(
    ([key, figure]) =>
      keys.has(key) &&
      state.network
        .reachOf(figure)
        .some(({ constraint }) => !state.open.has(constraint) && isAboutRow(state, block, row, constraint)),
  );
}

function isAboutRow(state: State, block: Block, row: Row, constraint: Constraint): boolean {
  const { equation, evaluation, rule } = constraint;
  if (rule.meta.kind !== 'between' || equation.relation !== '=' || evaluation.outcome !== 'pass')
    return false;
  const own = state.network.columnsOf(constraint).filter((column) => column.block === block);
  return own.every(({ places }) => places.every((place) => place.row === row));
}
