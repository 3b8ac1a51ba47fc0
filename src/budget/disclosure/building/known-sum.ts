import type { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';
import type { OpenReason } from '../set/set-table';

/** Whether something holds of a line, or what would have to be known to tell. */
export type Answer = boolean | OpenReason;

/** What a sum comes to: null where there is nothing to add, the reason where something is not known that belongs to it. */
export type KnownSum = Amount | null | OpenReason;

/** Whether both hold: no where one does not, whatever is not known of the other. */
export function both(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false;
  return one === true ? other : one;
}

/** The sum of the amounts that are picked. */
export function sumWhere<T extends { readonly amount: Amount }>(
  things: readonly T[],
  picks: (thing: T) => Answer,
): KnownSum {
  const picked: Amount[] = [];
  for (const thing of things) {
    const answer = picks(thing);
    if (typeof answer === 'string') return answer;
    if (answer) picked.push(thing.amount);
  }
  return addUp(picked);
}

/** The sum of sums, less others. */
export function addUp(plus: readonly KnownSum[], minus: readonly KnownSum[] = []): KnownSum {
  const all = [...plus, ...minus];
  const open = all.find((sum) => typeof sum === 'string');
  if (open !== undefined) return open;
  if (all.every((sum) => sum === null)) return null;
  const total = new Sum();
  for (const sum of plus) if (isAmount(sum)) total.add(sum);
  for (const sum of minus) if (isAmount(sum)) total.add(sum, -1);
  return total.value();
}

/** Whether a sum is known and there is something to show. */
export function isAmount(sum: KnownSum): sum is Amount {
  return sum !== null && typeof sum !== 'string';
}
