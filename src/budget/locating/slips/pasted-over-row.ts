import type { Figure } from '../../reading/figure';
import type { Row } from '../../reading/row';
import type { Move } from '../search/move';
import type { State } from '../search/state';
import type { Survey } from '../search/survey';
import { lostAmounts } from './lost-amounts';

/** Far less than any other amounts that nothing explains: chance does not repeat a row. */
const SURPRISE = 2.6;
/** Rows are copied downwards more often. */
const UPWARDS = 0.4;

/** A row pasted over its neighbour: the same amounts in two rows of different names, where one should hold others. */
export function* pastedOverRows({ state, blocks }: Survey): Iterable<Move> {
  for (const { rows } of blocks) {
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1];
      if (!next || !isAmongRows(row) || !isAmongRows(next) || !isCopy(state, row, next)) continue;
      yield* restored(state, next, SURPRISE);
      yield* restored(state, row, SURPRISE + UPWARDS);
    }
  }
}

function isAmongRows({ role }: Row): boolean {
  return role === 'data' || role === 'total';
}

/** Whether two rows of different names hold the same in every column, and not only nothing. */
function isCopy(state: State, one: Row, other: Row): boolean {
  if (one.label === other.label) return false;
  let isMoney = false;
  for (const [key, figure] of one.figures) {
    const twin = other.figures.get(key);
    if (!twin || state.isUnreadable(figure) || state.isUnreadable(twin)) return false;
    const [mine, theirs] = [state.amountOf(figure), state.amountOf(twin)];
    if (state.isFree(figure) !== state.isFree(twin)) return false;
    if (state.isFree(figure)) continue;
    if (!mine || !theirs || !mine.equals(theirs)) return false;
    isMoney = true;
  }
  return isMoney;
}

/** The row with what its equations lack. */
function* restored(state: State, row: Row, surprise: number): Iterable<Move> {
  const figures = row.figures.values().filter((figure) => !state.network.derivations.isDerived(figure));
  const emptied = figures.filter((figure) => !state.isFree(figure)).map(emptiedOf);
  const lost = emptied.length > 0 ? lostAmounts(state.after(moveOf(emptied, surprise)), figures) : [];
  const told = new Set(lost.map(({ figure }) => figure));
  const rest = emptied.filter(({ figure }) => !told.has(figure));
  if (lost.length > 0) yield moveOf([...rest, ...lost], surprise);
}

function emptiedOf(figure: Figure): Move['changes'][number] {
  return { figure, to: undefined };
}

function moveOf(changes: Move['changes'], surprise: number): Move {
  return { slip: 'unknown', changes, insertions: [], surprise, reproduces: false, oddness: 0 };
}
