import { isChange, isRescaling } from './move';
import type { Change } from './move';
import type { Contested } from './rivals';
import type { State } from './state';

/**
 * The slips as they stay when all are mended: where a later one says something else of a cell, the earlier one does not
 * speak of it. Only pages whose amounts are rescaled keep their cells, for these are mended first and moved then; but not those
 * that another rescaling puts back to what was typed, for they were right.
 */
export function lasting(start: State, contested: readonly Contested[]): Contested[] {
  const end = start.after(...contested.map(({ chosen }) => chosen.move));
  return contested.flatMap((each) => {
    const { move } = each.chosen;
    const isLasting = (change: Change): boolean =>
      isRescaling(move) ? !isPutBack(start, end, change) : lasts(end, change);
    const changes = move.changes.filter((change) => isChange(change) && isLasting(change));
    if (changes.length + move.insertions.length === 0) return [];
    const rivals = each.rivals.filter(({ move: { changes: others, insertions } }) => {
      return insertions.length > 0 || others.some(isChange);
    });
    return [{ ...each, rivals, chosen: { ...each.chosen, move: { ...move, changes } } }];
  });
}

function isPutBack(start: State, end: State, { figure }: Change): boolean {
  const [typed, left] = [start.amountOf(figure), end.amountOf(figure)];
  return typed !== undefined && left?.equals(typed) === true;
}

function lasts(end: State, { figure, to }: Change): boolean {
  const amount = end.amountOf(figure);
  return to ? amount?.equals(to) === true : amount === undefined;
}
