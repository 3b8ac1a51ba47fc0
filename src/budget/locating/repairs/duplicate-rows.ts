import type { Amount } from '../../../amount/amount';
import { ByAmount } from '../../../amount/by-amount';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ViolationIndex } from '../search/violation-index';

/** A row pasted twice: the later of two rows of the same name and amounts. */
export function* duplicateRows(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    for (const row of secondsIn(violations.state, block)) {
      const changes = [...row.figures.values()]
        .filter((figure) => violations.state.amountOf(figure))
        .map((figure) => ({ figure, to: undefined }));
      yield repairOf('duplicate-row', changes, { cost: COST.duplicateRow, reproduces: true });
    }
  }
}

function secondsIn(state: State, { rows }: Block): Row[] {
  const seen = new Map<string, ByAmount<Row[]>>();
  return rows.filter((row) => {
    const main = row.role === 'data' ? mainAmount(state, row) : undefined;
    if (!main) return false;
    const named = seen.get(row.label) ?? new ByAmount<Row[]>();
    seen.set(row.label, named);
    const alike = named.get(main);
    if (!alike) named.set(main, [row]);
    else if (alike.some((other) => isSame(state, row, other))) return true;
    else alike.push(row);
    return false;
  });
}

/** The first amount of a row that is not 0. */
function mainAmount(state: State, { figures }: Row): Amount | undefined {
  for (const figure of figures.values()) {
    const amount = state.amountOf(figure);
    if (amount && !amount.isZero) return amount;
  }
  return undefined;
}

/** Whether two rows of a block hold the same, blank for blank. */
function isSame(state: State, one: Row, other: Row): boolean {
  const others = other.figures.values();
  return one.figures.values().every((figure, i) => {
    const opposite = others[i];
    const [mine, theirs] = [state.amountOf(figure), opposite && state.amountOf(opposite)];
    return mine && theirs ? mine.equals(theirs) : mine === theirs;
  });
}
