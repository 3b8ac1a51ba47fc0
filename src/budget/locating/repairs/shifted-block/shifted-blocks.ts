import { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import { COST } from '../../costs';
import { repairOf } from '../../search/repair';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { ViolationIndex } from '../../search/violation-index';
import { lostAmounts } from '../lost-amounts';
import { columnsOf } from './block-columns';
import type { Direction } from './block-columns';
import { runsIn } from './runs';
import type { Run } from './runs';

/** So many constraints, other than those that tell the lost amounts, have to speak for a shift. */
const FEWEST_PROOFS = 2;
/** Of one that goes to the end of its list, and lost what another constraint tells. */
const FEWEST_PROOFS_AS_USUAL = 1;

const DIRECTIONS: readonly Direction[] = [1, -1, 2, -2];

/** From one row on, the amounts of all columns, or of one, stand a row or two lower, or higher, than their names. */
export function* shiftedBlocks(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    const table = violations.of(block)[0]?.table;
    if (!table) continue;
    const whole = shiftsOf(violations, table, block, new Set(block.columns.keys()));
    yield* whole;
    if (whole.length > 0 || block.columns.size === 1) continue;
    for (const key of columnsAstray(violations, block))
      yield* shiftsOf(violations, table, block, new Set([key]));
  }
}

function shiftsOf(
  violations: ViolationIndex,
  table: Table,
  block: Block,
  keys: ReadonlySet<string>,
): readonly Repair[] {
  const column = columnsOf(violations, block, keys);
  return DIRECTIONS.flatMap((direction) =>
    [...runsIn(violations, { ...column, direction })].flatMap((run) => [
      ...shiftRepairs(violations, table, run),
    ]),
  );
}

/** The columns that enough equations fail on, some of which are to be explained. */
function columnsAstray(violations: ViolationIndex, block: Block): string[] {
  const inFocus = violations.columnsInFocus(block);
  const failing = new Map<string, number>();
  for (const { constraint, key } of violations.of(block)) {
    if (constraint.equation.relation === '=' && inFocus.has(key))
      failing.set(key, (failing.get(key) ?? 0) + 1);
  }
  return [...failing].flatMap(([key, count]) => (count >= FEWEST_PROOFS ? [key] : []));
}

function* shiftRepairs(violations: ViolationIndex, table: Table, run: Run): Iterable<Repair> {
  const { state } = violations;
  const { block, keys, start, end } = run;
  const rows = block.rows.slice(start, end + 1);
  const inFocus = violations.rowsInFocus(block);
  if (!rows.some((row) => inFocus.has(row))) return;
  const shift = shiftOf(state, rows, run);
  if (!shift || shift.changes.length === 0) return;
  const emptied = shift.edge
    .filter((figure) => state.amountOf(figure))
    .map((figure) => ({ figure, to: undefined }));
  const isToEnd = block.rows.slice(end + 1).every(({ role }) => role !== 'data');
  const cost =
    COST.shiftedBlock +
    (isToEnd ? 0 : COST.shiftEndsWithin) +
    (keys.size === block.columns.size ? 0 : COST.shiftOfOneColumn) +
    (Math.abs(run.direction) === 1 ? 0 : COST.shiftByTwo) +
    COST.shiftByRow * rows.length;
  for (const edge of edgesOf(state, table, shift, emptied, run)) {
    const changes = [...shift.changes, ...edge.changes];
    const fewest = isToEnd && edge.lost > 0 ? FEWEST_PROOFS_AS_USUAL : FEWEST_PROOFS;
    if (edge.proofs < fewest || isExchange(state, changes)) continue;
    yield blockRepair(changes, cost + COST.shiftByLostAmount * edge.lost);
  }
}

/** What a run would change, and the figures at its far end, which have no neighbour to take their amounts from. */
interface Shift {
  readonly changes: readonly Change[];
  readonly edge: readonly Figure[];
}

/** Undefined where an amount would get lost in the row that is left empty, or something stands there that is no amount. */
function shiftOf(state: State, rows: readonly Row[], { keys, direction }: Run): Shift | undefined {
  const gap = direction > 0 ? rows[0] : rows.at(-1);
  const isBlank = (figure: Figure): boolean =>
    state.isFree(figure) && !state.graph.derivations.isDerived(figure);
  const changes: Change[] = [];
  const edge: Figure[] = [];
  for (const [i, row] of rows.entries()) {
    const neighbour = rows[i + direction];
    for (const [key, figure] of row.figures) {
      if (!keys.has(key) || state.graph.derivations.isDerived(figure)) continue;
      if (state.isUnreadable(figure)) return undefined;
      const source = neighbour?.figures.get(key);
      const to = source && state.amountOf(source);
      if (!neighbour) edge.push(figure);
      if (!neighbour || isSame(state.amountOf(figure), to)) continue;
      const left = gap?.figures.get(key);
      if (!left || !isBlank(left)) return undefined;
      changes.push({ figure, to });
    }
  }
  return { changes, edge };
}

/** What the row at the far end may hold. */
interface Edge {
  readonly changes: readonly Change[];
  /** How many of its amounts nothing but constraints tell. */
  readonly lost: number;
  /** How many constraints hold whatever these are. */
  readonly proofs: number;
}

/** What stands beyond the row at the far end, or else what its equations lack. */
function* edgesOf(
  state: State,
  { strays }: Table,
  { changes, edge }: Shift,
  emptied: readonly Change[],
  { direction }: Run,
): Iterable<Edge> {
  const beyond = edge.flatMap((figure): Change[] => {
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
  if (beyond.length > 0) {
    const { satisfied } = state.effectOf(blockRepair([...changes, ...beyond], COST.shiftedBlock));
    yield { changes: beyond, lost: 0, proofs: satisfied.length };
    return;
  }
  const rest = blockRepair([...changes, ...emptied], COST.shiftedBlock);
  const { satisfied, breaks } = state.effectOf(rest);
  if (breaks) return;
  const lost = edge.length > 0 ? lostAmounts(state.after(rest), edge) : [];
  const told = new Set(lost.map(({ figure }) => figure));
  const kept = emptied.filter(({ figure }) => !told.has(figure));
  yield { changes: [...kept, ...lost], lost: lost.length, proofs: satisfied.length };
}

/** Whether two rows have each other's amounts: these are swapped. */
function isExchange(state: State, changes: readonly Change[]): boolean {
  const rows = new Set(changes.map(({ figure }) => figure.row));
  if (rows.size > 2) return false;
  const before = changes.map(({ figure }) => nameOf(state.amountOf(figure)));
  return (
    before.sort().join() ===
    changes
      .map(({ to }) => nameOf(to))
      .sort()
      .join()
  );
}

function nameOf(amount: Amount = Amount.zero): string {
  return amount.toString();
}

/** A zero is as good as a blank. */
function isSame(one: Amount = Amount.zero, other: Amount = Amount.zero): boolean {
  return one.equals(other);
}

function blockRepair(changes: readonly Change[], cost: number): Repair {
  // Where the run ends, and what it lost, is told by less than every one of its cells.
  return repairOf('shifted-block', changes, { cost, reproduces: false });
}
