import { Amount } from '../../amount/amount';
import type { Figure } from '../../reading/figure';
import type { Block, Table } from '../../reading/table';
import type { Change, Move } from '../search/move';
import type { State } from '../search/state';
import type { Involvement, Survey } from '../search/survey';

/** So many constraints have to agree, at least, that the rows have shifted. */
const FEWEST_WITNESSES = 2;
/** How far beyond the rows that bear witness the block is looked for. */
const MARGIN = 4;
const SURPRISE = 2;

/** From one row on, all amounts stand one row lower, or higher, than their names. */
export function* shiftedBlocks(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    for (const direction of [1, -1] as const) {
      const witnesses = witnessesFor(survey, block, direction);
      if (witnesses.length < FEWEST_WITNESSES) continue;
      const rows = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
      const table = witnesses[0]?.table;
      if (table) yield* runs(survey.state, table, block, direction, [Math.min(...rows), Math.max(...rows)]);
    }
  }
}

/** The constraints that would hold if every row had its neighbour's amounts. */
function witnessesFor(survey: Survey, block: Block, direction: 1 | -1): readonly Involvement[] {
  const { state } = survey;
  return survey.of(block).filter(({ places, key, wanted }) => {
    const gain = places.reduce((sum, { row, index }) => {
      const [own, neighbour] = [row.figures.get(key), block.rows[index + direction]?.figures.get(key)];
      const [from, to] = [own && state.amountOf(own), neighbour && state.amountOf(neighbour)];
      return sum.plus(to ?? Amount.zero).minus(from ?? Amount.zero);
    }, Amount.zero);
    return !gain.isZero && gain.equals(wanted);
  });
}

function* runs(
  state: State,
  table: Table,
  block: Block,
  direction: 1 | -1,
  [first, last]: readonly [number, number],
): Iterable<Move> {
  for (const start of around(first, block)) {
    for (const end of new Set([...around(last, block), block.rows.length - 1])) {
      if (end - start >= FEWEST_WITNESSES) yield* moves(state, table, block, { start, end, direction });
    }
  }
}

function around(index: number, { rows }: Block): number[] {
  const found: number[] = [];
  for (let i = index - MARGIN; i <= index + MARGIN; i++) if (i >= 0 && i < rows.length) found.push(i);
  return found;
}

/** The rows whose amounts should be those of the next row (1) or of the row before (-1). */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly direction: 1 | -1;
}

/** The row at the far end has no neighbour to take its amount from: it may stand beside the table, or be lost. */
function* moves(state: State, table: Table, block: Block, run: Run): Iterable<Move> {
  const changes: Change[] = [];
  const edges: Figure[] = [];
  const rows = block.rows.slice(run.start, run.end + 1);
  for (const [i, row] of rows.entries()) {
    const neighbour = rows[i + run.direction];
    for (const [key, figure] of row.figures) {
      if (state.network.derivations.isDerived(figure)) continue;
      if (!neighbour) {
        edges.push(figure);
        continue;
      }
      const source = neighbour.figures.get(key);
      const to = source && state.amountOf(source);
      if (!isSame(state.amountOf(figure), to)) changes.push({ figure, to });
    }
  }
  if (changes.length < 2) return;
  for (const edge of edgesOf(state, table, edges, run, changes)) yield moveOf([...changes, ...edge]);
}

/** What the row at the far end may hold: what stands beyond it, nothing, or what its total lacks. */
function* edgesOf(
  state: State,
  { strays }: Table,
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
  yield edges.filter((figure) => state.amountOf(figure)).map((figure) => ({ figure, to: undefined }));
  const lost = edges.flatMap((figure) => lostAmount(state, figure, changes) ?? []);
  if (lost.length > 0) yield lost;
}

/** What the column would lack once everything else stands in its row. */
function lostAmount(state: State, figure: Figure, changes: readonly Change[]): Change | undefined {
  const footing = state.network
    .constraintsOf(figure)
    .find(({ rule }) => rule.meta.id === 'column-total' || rule.meta.id === 'item-total');
  if (!footing) return undefined;
  const isSubject = footing.equation.subjects.includes(figure);
  const shift = changes
    .filter((change) => footing.equation.counterparts.includes(change.figure))
    .reduce(
      (sum, change) => sum.plus(change.to ?? Amount.zero).minus(state.amountOf(change.figure) ?? Amount.zero),
      Amount.zero,
    );
  const residual = state.residualOf(footing).minus(shift);
  const own = state.amountOf(figure) ?? Amount.zero;
  const to = isSubject ? own.minus(residual) : own.plus(residual);
  return { figure, to: to.isZero ? undefined : to };
}

function isSame(one: Amount | undefined, other: Amount | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.equals(other));
}

function moveOf(changes: readonly Change[]): Move {
  return { slip: 'shifted-block', changes, insertions: [], surprise: SURPRISE, reproduces: true, oddness: 0 };
}
