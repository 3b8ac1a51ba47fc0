import type { Amount } from '../../../../amount/amount';
import { hierarchyOf } from '../../../tables/hierarchy';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { PlaceInTable } from '../../../tables/places';
import type { Constraint } from '../../graph/constraint';
import type { State } from '../../search/state';
import type { ViolationIndex } from '../../search/violation-index';
import type { RowVector } from '../row-vector';

/** Whether the row would have to be in a sum of all rows that lacks nothing. */
export function isRefuted(
  { state }: ViolationIndex,
  block: Block,
  vector: RowVector,
  shifts: ReadonlyMap<Constraint, Amount>,
): boolean {
  const { tops } = hierarchyOf(block.rows);
  const [first] = tops;
  const isChild = [...shifts.keys()].some(({ rule }) => rule.meta.symptom === 'code-sum');
  if (!first || isChild || block.layout.rows.kind === 'items') return false;
  return [...vector.keys()].some((key) => {
    const figure = first.figures.get(key);
    const reached = figure ? state.graph.reachOf(figure) : [];
    return reached.some(({ constraint }) => {
      if (shifts.has(constraint) || constraint.equation.relation !== '=') return false;
      if (!isOfTotals(state, block, constraint)) return false;
      const own = state.graph.columnsOf(constraint).filter((column) => column.block === block);
      // Sums across a row add up for the new row too.
      return own.every((column) => column.key === key) && own.some(({ places }) => isWhole(places, tops));
    });
  });
}

/** Whether all that rows are held against is totals, and not one class or code. */
function isOfTotals({ graph }: State, block: Block, constraint: Constraint): boolean {
  const others = graph.columnsOf(constraint).filter((column) => column.block !== block);
  return others.every(({ block: { layout }, places }) =>
    places.every(({ row }) => {
      const sums = layout.rows.kind === 'items' ? layout.rows.sums : [];
      return row.role === 'total' || sums.some(({ total }) => total === row.item);
    }),
  );
}

function isWhole(places: readonly PlaceInTable[], tops: readonly Row[]): boolean {
  return tops.length > 1 && places.length >= tops.length;
}
