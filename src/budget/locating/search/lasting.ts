import { isChange, isRescaling } from './move';
import type { Change } from './move';
import type { Contested } from './rivals';
import type { State } from './state';

/**
 * The slips as they stay when all are mended: where a later one says something else of a cell, the earlier one does not
 * speak of it. Only pages whose amounts are rescaled keep the cells that are not rescaled again, for these are mended first
 * and moved then.
 */
export function lasting(start: State, contested: readonly Contested[]): Contested[] {
  const end = contested.reduce((state, { chosen }) => state.after(chosen.move), start);
  return contested.flatMap((each, i) => {
    const { move } = each.chosen;
    const again = isRescaling(move) ? rescaledIn(contested.slice(i + 1)) : undefined;
    const isLasting = (change: Change): boolean => again?.has(change.figure) === false || lasts(end, change);
    const isNothing = (change: Change): boolean => isRescaling(move) && isAsTyped(change);
    const changes = move.changes.filter(
      (change) => isChange(change) && isLasting(change) && !isNothing(change),
    );
    if (changes.length + move.insertions.length === 0) return [];
    const rivals = each.rivals.filter(({ move: { changes: others, insertions } }) => {
      return insertions.length > 0 || others.some(isChange);
    });
    return [{ ...each, rivals, chosen: { ...each.chosen, move: { ...move, changes } } }];
  });
}

/** Whether a cell would hold what it does, and reads as it should: two pages rescaled over each other come to nothing there. */
function isAsTyped({ figure: { amount, text }, to }: Change): boolean {
  return to !== undefined && amount?.equals(to) === true && (text?.oddities.length ?? 0) === 0;
}

function rescaledIn(contested: readonly Contested[]): ReadonlySet<Change['figure']> {
  const moves = contested.map(({ chosen }) => chosen.move).filter(isRescaling);
  return new Set(moves.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
}

function lasts(end: State, { figure, to }: Change): boolean {
  const amount = end.amountOf(figure);
  return to ? amount?.equals(to) === true : amount === undefined;
}
