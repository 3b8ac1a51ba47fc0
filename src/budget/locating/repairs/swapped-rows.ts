import { Amount } from '../../../amount/amount';
import { ByAmount } from '../../../amount/by-amount';
import type { PlaceInTable } from '../../tables/places';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Change, Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ColumnViolation, ViolationIndex } from '../search/violation-index';

/** A constraint over more rows than these does not point at any one of them. */
const MOST_ROWS = 400;

/** The amounts of two rows exchanged: rows that each miss what the other one has. */
export function* swappedRows(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    const tried = new Set<string>();
    const focus = violations.rowsInFocus(block);
    const columnViolations = violations.of(block).filter(({ places }) => places.length <= MOST_ROWS);
    const byAmount = new RowsByAmount(violations.state, block, columnViolations);
    for (const violation of columnViolations) {
      for (const [one, other] of pairsFor(violations.state, byAmount, violation)) {
        const name = [one.index, other.index].sort((a, b) => a - b).join();
        if (tried.has(name) || !(focus.has(one) || focus.has(other))) continue;
        tried.add(name);
        yield* exchange(violations.state, one, other);
      }
    }
  }
}

/** The data rows of a block by their amount in a column, for the amounts that some row of a violated constraint should have. */
class RowsByAmount {
  private readonly columns = new Map<string, ByAmount<Row[]>>();

  constructor(
    private readonly state: State,
    private readonly block: Block,
    private readonly columnViolations: readonly ColumnViolation[],
  ) {}

  with(key: string, amount: Amount): readonly Row[] {
    const column = this.columns.get(key) ?? this.read(key);
    this.columns.set(key, column);
    return column.get(amount) ?? [];
  }

  private read(key: string): ByAmount<Row[]> {
    const rows = new ByAmount<Row[]>();
    for (const each of this.columnViolations) {
      if (each.key !== key) continue;
      for (const place of each.places) rows.set(shouldBe(this.state, place, each), []);
    }
    for (const [index, amount] of this.state.amountsIn(this.block, key).entries()) {
      const row = this.block.rows[index];
      if (row?.role === 'data' && row.figures.has(key)) rows.get(amount)?.push(row);
    }
    return rows;
  }
}

/** What a row would have to hold for a constraint to hold. */
function shouldBe(state: State, { index }: PlaceInTable, { block, key, wanted }: ColumnViolation): Amount {
  return (state.amountsIn(block, key)[index] ?? Amount.zero).plus(wanted);
}

/** A row of the constraint, and a row that has what this one lacks. */
function* pairsFor(
  state: State,
  byAmount: RowsByAmount,
  violation: ColumnViolation,
): Iterable<readonly [Row, Row]> {
  for (const place of violation.places) {
    const alike = byAmount.with(violation.key, shouldBe(state, place, violation));
    for (const other of alike) if (other !== place.row) yield [place.row, other];
  }
}

function* exchange(state: State, one: Row, other: Row): Iterable<Repair> {
  const changes: Change[] = [];
  for (const [key, figure] of one.figures) {
    const opposite = other.figures.get(key);
    if (!opposite || state.graph.derivations.isDerived(figure)) continue;
    if (state.isUnreadable(figure) || state.isUnreadable(opposite)) return;
    const [mine, theirs] = [state.amountOf(figure), state.amountOf(opposite)];
    if (mine === theirs || (mine && theirs && mine.equals(theirs))) continue;
    changes.push({ figure, to: theirs }, { figure: opposite, to: mine });
  }
  if (changes.length > 0)
    // Never certain: to a sum, two rows exchanged and a longer run of rows out of place come to the same.
    yield repairOf('swapped-rows', changes, { cost: COST.swappedRows, reproduces: false });
}
