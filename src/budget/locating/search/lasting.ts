import type { Change, Move } from './move';
import type { Contested } from './rivals';
import type { State } from './state';

/**
 * The slips as they stay when all are mended: where a later one says something else of a cell, the earlier one does not
 * speak of it. Only pages whose amounts are rescaled keep their cells, for these are mended first and moved then.
 */
export function lasting(start: State, contested: readonly Contested[]): Contested[] {
  const end = contested.reduce((state, { chosen }) => state.after(chosen.move), start);
  return contested.flatMap((each) => {
    const { move } = each.chosen;
    const changes = isRescaling(move) ? move.changes : move.changes.filter((change) => lasts(end, change));
    if (changes.length + move.insertions.length === 0) return [];
    return [{ ...each, chosen: { ...each.chosen, move: { ...move, changes } } }];
  });
}

function isRescaling({ slip, changes }: Move): boolean {
  return (slip === 'separator' || slip === 'unit') && changes.length > 1;
}

function lasts(end: State, { figure, to }: Change): boolean {
  const amount = end.amountOf(figure);
  const isChanged = Boolean(figure.text ?? to) || figure.amount !== undefined;
  return isChanged && (to ? amount?.equals(to) === true : amount === undefined);
}
