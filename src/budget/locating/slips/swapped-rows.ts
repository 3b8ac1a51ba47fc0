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
    for (const involvement of survey.of(block)) {
      if (involvement.places.length > MOST_ROWS) continue;
      for (const [one, other] of pairsFor(survey.state, block, involvement)) {
        const name = [one.index, other.index].sort((a, b) => a - b).join();
        if (tried.has(name)) continue;
        tried.add(name);
        yield* exchange(survey.state, one, other);
      }
    }
  }
}

/** A row of the constraint, and a row that has what this one lacks. */
function* pairsFor(
  state: State,
  block: Block,
  { places, key, wanted }: Involvement,
): Iterable<readonly [Row, Row]> {
  const byAmount = new Map<string, Row[]>();
  for (const row of block.rows) {
    const figure = row.role === 'data' ? row.figures.get(key) : undefined;
    if (!figure) continue;
    const amount = state.amountOf(figure)?.toString() ?? '0';
    const rows = byAmount.get(amount);
    if (rows) rows.push(row);
    else byAmount.set(amount, [row]);
  }
  for (const { row } of places) {
    const figure = row.figures.get(key);
    const own = figure && state.amountOf(figure);
    const should = own ? own.plus(wanted) : wanted;
    for (const other of byAmount.get(should.toString()) ?? []) if (other !== row) yield [row, other];
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
    yield { slip: 'swapped-rows', changes, insertions: [], surprise: 2.5, reproduces: true, oddness: 0 };
}
