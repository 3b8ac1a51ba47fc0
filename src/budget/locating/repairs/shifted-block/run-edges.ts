import { Amount } from '../../../../amount/amount';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { Constraint } from '../../graph/constraint';
import type { State } from '../../search/state';
import type { ViolationIndex } from '../../search/violation-index';
import { FEW_ROWS, gainOf } from './block-columns';
import type { BlockColumns, DirectedColumns } from './block-columns';

/** So many starts and ends are tried. */
const MOST_EDGES = 8;
/** How far beyond the rows that bear witness the run is looked for. */
const MARGIN = 4;

/** The rows from one on, up or down, that may be the edge: no further than the first row that is known to be right. */
export function edgesFrom(state: State, column: DirectedColumns, from: number, step: 1 | -1): number[] {
  const { rows } = column.block;
  const edges: number[] = [];
  for (let index = from; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (!row || edges.length >= MOST_EDGES) break;
    if (changesAmounts(state, column, index) && isRight(state, column, row)) break;
    edges.push(index);
  }
  return edges;
}

/** Whether a row has other amounts than its neighbour. */
function changesAmounts(
  state: State,
  { block: { rows }, keys, direction }: DirectedColumns,
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
function isRight(state: State, { block, keys }: BlockColumns, row: Row): boolean {
  return [...row.figures].some(
    ([key, figure]) =>
      keys.has(key) &&
      state.graph
        .reachOf(figure)
        .some(
          ({ constraint }) => !state.violated.has(constraint) && isAboutRow(state, block, row, constraint),
        ),
  );
}

function isAboutRow(state: State, block: Block, row: Row, constraint: Constraint): boolean {
  const { equation, evaluation, rule } = constraint;
  if (rule.meta.kind !== 'between' || equation.relation !== '=' || evaluation.outcome !== 'pass')
    return false;
  const own = state.graph.columnsOf(constraint).filter((column) => column.block === block);
  return own.every(({ places }) => places.every((place) => place.row === row));
}

/** The rows from which on, or up to which, moving the rows of an equation would make it hold. */
export function* fittingEdges(
  violations: ViolationIndex,
  column: DirectedColumns,
  edge: 'start' | 'end',
): Iterable<number> {
  for (const { places, key, wanted, constraint } of column.said) {
    if (constraint.equation.relation !== '=' || places.length < 2 || places.length > FEW_ROWS) continue;
    let gain = Amount.zero;
    for (const place of edge === 'start' ? [...places].reverse() : places) {
      gain = gain.plus(gainOf(violations.state, column, place, key));
      if (gain.equals(wanted)) yield place.index;
    }
  }
}

/** Where a list ends: at its last row of data, or at the total below it. */
export function endsOf({ rows }: Block): readonly number[] {
  return [rows.findLastIndex(({ role }) => role === 'data'), rows.length - 1];
}

export function around(index: number, { rows }: Block): number[] {
  return Array.from({ length: 2 * MARGIN + 1 }, (_, i) => index - MARGIN + i).filter(
    (each) => each >= 0 && each < rows.length,
  );
}
