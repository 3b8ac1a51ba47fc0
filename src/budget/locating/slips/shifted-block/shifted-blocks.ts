import { Amount } from '../../../amount/amount';
import type { Figure } from '../../../reading/figure';
import type { Block, Table } from '../../../reading/table';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';
import { Survey } from '../../search/survey';
import { rowVectors } from '../row-vector';
import { runsIn } from './extent';
import type { Run } from './extent';

const SURPRISE = 2;
/** Two rows that have each other's amounts are swapped. */
const FEWEST_ROWS = 3;
/** Less than this is no shift worth following up. */
const FEWEST_SETTLED = 3;
/** Of two runs that fit the shorter one is likelier. */
const PER_CELL = 0.02;

/** From one row on, all amounts stand one row lower, or higher, than their names. */
export function* shiftedBlocks(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    if (!table) continue;
    for (const direction of [1, -1] as const) {
      for (const run of runsIn(survey, block, direction)) yield* moves(survey, table, block, run);
    }
  }
}

/** The row at the far end has no neighbour to take its amount from: it may stand beside the table, or be lost. */
function* moves(survey: Survey, table: Table, block: Block, run: Run): Iterable<Move> {
  const { state } = survey;
  const changes: Change[] = [];
  const edges: Figure[] = [];
  const rows = block.rows.slice(run.start, run.end + 1);
  if (!rows.some((row) => survey.rowsInFocus(block).has(row))) return;
  for (const [i, row] of rows.entries()) {
    const neighbour = rows[i + run.direction];
    for (const [key, figure] of row.figures) {
      if (state.network.derivations.isDerived(figure)) continue;
      if (state.isUnreadable(figure)) return;
      if (!neighbour) {
        edges.push(figure);
        continue;
      }
      const source = neighbour.figures.get(key);
      const to = source && state.amountOf(source);
      if (!isSame(state.amountOf(figure), to)) changes.push({ figure, to });
    }
  }
  if (new Set(changes.map(({ figure }) => figure.row)).size < FEWEST_ROWS) return;
  for (const edge of edgesOf(state, table, block, edges, run, changes)) {
    const move = moveOf([...changes, ...edge]);
    // One row that adds up afterwards does not make a block.
    if (state.effectOf(move).settled.length >= FEWEST_SETTLED) yield move;
  }
}

/** What the row at the far end may hold: what stands beyond it, nothing, or what its identities lack. */
function* edgesOf(
  state: State,
  { strays }: Table,
  block: Block,
  edges: readonly Figure[],
  { direction }: Run,
  changes: readonly Change[],
): Iterable<readonly Change[]> {
  const beyond = edges.flatMap((figure): Change[] => {
    const stray = strays.find(
      ({ row, column }) => row === figure.row + direction && column === figure.column,
    );
    return stray?.amount
      ? [
          { figure, to: stray.amount },
          { figure: stray, to: undefined },
        ]
      : [];
  });
  if (beyond.length > 0) yield beyond;
  const emptied = edges
    .filter((figure) => state.amountOf(figure))
    .map((figure) => ({ figure, to: undefined }));
  yield emptied;
  yield* lostAmounts(state, block, edges, changes, emptied);
}

/** What the block lacks once everything else stands in its row. */
function* lostAmounts(
  state: State,
  block: Block,
  edges: readonly Figure[],
  changes: readonly Change[],
  emptied: readonly Change[],
): Iterable<readonly Change[]> {
  const move = moveOf([...changes, ...emptied]);
  const { settled, breaks } = state.effectOf(move);
  // What is lost may be anything: the rest has to speak for itself.
  if (edges.length === 0 || breaks || settled.length <= FEWEST_SETTLED) return;
  const rest = state.after(move);
  if (rest.open.size === 0) return;
  for (const vector of rowVectors(new Survey(rest), block)) {
    const lost = edges.flatMap((figure): Change[] => {
      const to = vector.get(rest.network.places.of(figure)?.key ?? '');
      return to && to.sign > 0 ? [{ figure, to }] : [];
    });
    const kept = emptied.filter(({ figure }) => !lost.some((each) => each.figure === figure));
    if (lost.length > 0) yield [...kept, ...lost];
  }
}

/** A zero is as good as a blank. */
function isSame(one: Amount = Amount.zero, other: Amount = Amount.zero): boolean {
  return one.equals(other);
}

function moveOf(changes: readonly Change[]): Move {
  return {
    slip: 'shifted-block',
    changes,
    insertions: [],
    surprise: SURPRISE + PER_CELL * changes.length,
    // Where the run ends, and what it lost, is told by less than every one of its cells.
    reproduces: false,
    oddness: 0,
  };
}
