import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import type { ViolationIndex } from '../search/violation-index';
import { rowVectors } from './row-vector';

const MOST_BLANK = 80;

/** A row that stands there with its name and without its amounts, in more than one column. */
export function* omittedRows(violations: ViolationIndex): Iterable<Repair> {
  const { state } = violations;
  for (const block of violations.blocks) {
    const blank = block.rows.filter(
      ({ role, figures }) => role === 'data' && figures.values().every((figure) => !state.amountOf(figure)),
    );
    const focus = violations.rowsInFocus(block);
    if (blank.length > MOST_BLANK || !blank.some((row) => focus.has(row))) continue;
    for (const vector of rowVectors(violations, block)) {
      if (vector.size < 2) continue;
      for (const row of blank.filter((each) => focus.has(each))) {
        const changes = [...vector].flatMap(([key, to]) => {
          const figure = row.figures.get(key);
          return figure && !state.graph.derivations.isDerived(figure) ? [{ figure, to }] : [];
        });
        if (changes.length > 1)
          yield repairOf('omitted-amount', changes, { cost: COST.omittedRow, reproduces: true });
      }
    }
  }
}
