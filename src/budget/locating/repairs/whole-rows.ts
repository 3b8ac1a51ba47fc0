import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import { explains } from '../search/state';
import type { ViolationIndex } from '../search/violation-index';
import { cellRepair } from './cell-repair';

/** A constraint over more rows than these does not point at any one of them. */
const FEW_ROWS = 12;

/** The same wrong amount in several columns of a row: in the total and in the part that it consists of. */
export function* wholeRows(violations: ViolationIndex): Iterable<Repair> {
  const { state } = violations;
  for (const block of violations.blocks) {
    const focus = violations.rowsInFocus(block);
    for (const { places, key, wanted, constraint } of violations.of(block)) {
      if (places.length > FEW_ROWS || constraint.equation.relation !== '=') continue;
      for (const { row } of places) {
        if (!focus.has(row)) continue;
        const figure = row.figures.get(key);
        const from = figure && state.amountOf(figure);
        if (!figure || !from || state.graph.derivations.isDerived(figure)) continue;
        const twins = row.figures
          .values()
          .filter((each) => state.amountOf(each)?.equals(from) && !state.graph.derivations.isDerived(each));
        if (twins.length < 2) continue;
        const to = from.plus(wanted);
        const changes = twins.map((each) => ({ figure: each, to }));
        // Few do, and only of these it is worth knowing how they came about.
        if (!explains(state.effectOf(anyRepairOf(changes)))) continue;
        const { errorType, cost, reproduces } = cellRepair({
          figure,
          from,
          to,
          place: state.graph.places.of(figure),
          state,
        });
        yield repairOf(errorType, changes, { cost: cost + COST.sameTwice, reproduces });
      }
    }
  }
}

function anyRepairOf(changes: readonly Change[]): Repair {
  return repairOf('unknown', changes, { cost: COST.unknown, reproduces: false });
}
