import { COST } from '../costs';
import type { Constraint } from '../graph/constraint';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ViolationIndex } from '../search/violation-index';

/** A total row that was not worked out again: it misses the sum of its rows in more than one column. */
export function* staleTotalRows({ state, focus }: ViolationIndex): Iterable<Repair> {
  const byRow = new Map<unknown, Change[]>();
  for (const constraint of state.violated) {
    const change = changeOf(state, constraint);
    const place = change && state.graph.places.of(change.figure);
    if (!change || !place) continue;
    const changes = byRow.get(place.row);
    if (changes) changes.push(change);
    else byRow.set(place.row, [change]);
  }
  for (const changes of byRow.values()) {
    const isInFocus = changes.some(({ figure }) =>
      state.graph.constraintsOf(figure).some((constraint) => focus.has(constraint)),
    );
    if (changes.length < 2 || !isInFocus || !missesAlike(state, changes)) continue;
    yield repairOf('stale-total', changes, { cost: COST.staleTotalRow, reproduces: false });
  }
}

/** Whether all columns come to more than the row says, or all to less: parts that changed did so one way. */
function missesAlike(state: State, changes: readonly Change[]): boolean {
  const signs = changes
    .map(({ figure, to }) => to?.compareTo(state.amountOf(figure) ?? to) ?? 0)
    .map(Math.sign);
  return signs.every((sign) => sign === signs[0]);
}

/** What a typed total should hold by its rows. */
function changeOf(state: State, constraint: Constraint): Change | undefined {
  const [figure] = constraint.equation.subjects;
  const amount = state.amountOf(figure);
  if (constraint.rule.meta.symptom !== 'column-sum' || !amount) return undefined;
  if (state.graph.derivations.isDerived(figure)) return undefined;
  return { figure, to: amount.minus(state.residualOf(constraint)) };
}
