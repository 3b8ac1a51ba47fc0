import { Amount } from '../../amount/amount';
import { grouped } from '../../identities/grouped';
import type { Row } from '../../reading/row';
import type { Block } from '../../reading/table';
import type { Change, Move } from '../search/move';
import type { State } from '../search/state';
import type { Involvement, Survey } from '../search/survey';

/** A constraint over more rows than these does not point at any one of them. */
const MOST_ROWS = 400;

/** The amounts of two rows exchanged: rows that each miss what the other one has. */
export function* swappedRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const tried = new Set<string>();
    const byAmount = new RowsByAmount(survey.state, block);
    for (const involvement of survey.of(block)) {
      if (involvement.places.length > MOST_ROWS) continue;
      for (const [one, other] of pairsFor(survey.state, byAmount, involvement)) {
        const name = [one.index, other.index].sort((a, b) => a - b).join();
        if (tried.has(name)) continue;
        tried.add(name);
        yield* exchange(survey.state, one, other);
      }
    }
  }
}

/** The data rows of a block by their amount in a column; columns are read when they are asked for. */
class RowsByAmount {
  private readonly columns = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  constructor(
    private readonly state: State,
    private readonly block: Block,
  ) {}

  with(key: string, amount: Amount): readonly Row[] {
    const column = this.columns.get(key) ?? this.read(key);
    this.columns.set(key, column);
    return column.get(amount.toString()) ?? [];
  }

  private read(key: string): ReadonlyMap<string, readonly Row[]> {
    const data = this.block.rows.filter(({ role, figures }) => role === 'data' && figures.has(key));
    return grouped(data, ({ figures }) => {
      const figure = figures.get(key);
      return ((figure && this.state.amountOf(figure)) ?? Amount.zero).toString();
    });
  }
}

/** A row of the constraint, and a row that has what this one lacks. */
function* pairsFor(
  state: State,
  byAmount: RowsByAmount,
  { places, key, wanted }: Involvement,
): Iterable<readonly [Row, Row]> {
  for (const { row } of places) {
    const figure = row.figures.get(key);
    const should = ((figure && state.amountOf(figure)) ?? Amount.zero).plus(wanted);
    for (const other of byAmount.with(key, should)) if (other !== row) yield [row, other];
  }
}

function* exchange(state: State, one: Row, other: Row): Iterable<Move> {
  const changes: Change[] = [];
  for (const [key, figure] of one.figures) {
    const opposite = other.figures.get(key);
    if (!opposite || state.network.derivations.isDerived(figure)) continue;
    if (state.isUnreadable(figure) || state.isUnreadable(opposite)) return;
    const [mine, theirs] = [state.amountOf(figure), state.amountOf(opposite)];
    if (mine === theirs || (mine && theirs && mine.equals(theirs))) continue;
    changes.push({ figure, to: theirs }, { figure: opposite, to: mine });
  }
  if (changes.length > 0)
    // Never certain: to a sum, two rows exchanged and a longer run of rows out of place come to the same.
    yield { slip: 'swapped-rows', changes, insertions: [], surprise: 2.5, reproduces: false, oddness: 0 };
}
