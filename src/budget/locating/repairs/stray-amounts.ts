import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import type { ViolationIndex } from '../search/violation-index';

const FARTHEST_ROWS = 2;
const FARTHEST_COLUMNS = 3;

/** An amount beside its table, near a blank that lacks just that amount. */
export function* strayAmounts(violations: ViolationIndex): Iterable<Repair> {
  const { state } = violations;
  for (const block of violations.blocks) {
    const table = violations.of(block)[0]?.table;
    for (const stray of table?.strays ?? []) {
      for (const { places } of violations.of(block)) {
        for (const { row, key } of places) {
          const figure = row.figures.get(key);
          if (!figure || !stray.amount || state.amountOf(figure)) continue;
          const isNear =
            figure.row === stray.row ||
            (Math.abs(figure.row - stray.row) <= FARTHEST_ROWS &&
              Math.abs(figure.column - stray.column) <= FARTHEST_COLUMNS);
          if (isNear)
            yield repairOf(
              'shifted-row',
              [
                { figure: stray, to: undefined },
                { figure, to: stray.amount },
              ],
              { cost: COST.strayAmount, reproduces: true },
            );
        }
      }
    }
  }
}
