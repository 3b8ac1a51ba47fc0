import type { Figure } from '../../tables/figure';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import type { State } from '../search/state';
import type { ViolationIndex } from '../search/violation-index';
import { lostAmounts } from './lost-amounts';

/** A row pasted over its neighbour: the same amounts in two rows of different names, where one should hold others. */
export function* pastedOverRows({ state, blocks }: ViolationIndex): Iterable<Repair> {
  for (const block of blocks) {
    for (const [i, row] of block.rows.entries()) {
      const next = block.rows[i + 1];
      if (!next || !isCopy(state, row, next) || areAlikeAnyway(state, block, row, next)) continue;
      yield* restored(state, next, COST.pastedOverRow);
      yield* restored(state, row, COST.pastedOverRow + COST.pastedUpwards);
    }
  }
}

/** Whether one row comes to the other by right: a sum of a single part. */
function areAlikeAnyway(state: State, { layout, rows }: Block, one: Row, other: Row): boolean {
  const sums = layout.rows.kind === 'items' ? layout.rows.sums : [];
  if ([one, other].some(({ item }) => sums.some(({ total }) => total === item))) return true;
  const { children } = hierarchyOf(rows);
  if (children.get(one)?.includes(other) ?? children.get(other)?.includes(one)) return true;
  if (one.role === 'data' && other.role === 'data') return false;
  const filled = rows.filter(
    (row) => row.role === 'data' && row.figures.values().some((each) => !state.isFree(each)),
  );
  return filled.length < 2 || [one, other].some(({ role }) => role !== 'data' && role !== 'total');
}

/** Whether two rows of different names hold the same in every column, and not only nothing. */
function isCopy(state: State, one: Row, other: Row): boolean {
  if (one.label === other.label) return false;
  let isMoney = false;
  for (const [key, figure] of one.figures) {
    const twin = other.figures.get(key);
    if (!twin || state.isUnreadable(figure) || state.isUnreadable(twin)) return false;
    const { derivations } = state.graph;
    if (derivations.isDerived(figure) || derivations.isDerived(twin)) continue;
    const [mine, theirs] = [state.amountOf(figure), state.amountOf(twin)];
    if (state.isFree(figure) !== state.isFree(twin)) return false;
    if (state.isFree(figure)) continue;
    if (!mine || !theirs || !mine.equals(theirs)) return false;
    isMoney = true;
  }
  return isMoney;
}

/** The row with what its equations lack. */
function* restored(state: State, row: Row, cost: number): Iterable<Repair> {
  const figures = row.figures.values().filter((figure) => !state.graph.derivations.isDerived(figure));
  const emptied = figures.filter((figure) => !state.isFree(figure)).map(emptiedOf);
  const lost = emptied.length > 0 ? lostAmounts(state.after(pastedOver(emptied, cost)), figures) : [];
  const told = new Set(lost.map(({ figure }) => figure));
  const rest = emptied.filter(({ figure }) => !told.has(figure));
  if (lost.length > 0) yield pastedOver([...rest, ...lost], cost);
}

function emptiedOf(figure: Figure): Repair['changes'][number] {
  return { figure, to: undefined };
}

function pastedOver(changes: Repair['changes'], cost: number): Repair {
  return repairOf('unknown', changes, { cost, reproduces: false });
}
