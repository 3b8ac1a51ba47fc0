import { oneCell } from './cell-error';
import type { Mistype } from './cell-error';
import { pick } from './choose';
import { isWritten } from './digits';

/** Two unlike neighbouring digits swapped. */
export const mistypeTransposition: Mistype = ({ printed }, choose) => {
  const swapped = Array.from(printed, (_, i) => withSwap(printed, i)).filter(
    (after) => after !== printed && isWritten(after),
  );
  return pick(swapped, choose);
};

/** The same in one amount. */
export const transposition = oneCell('transposition', mistypeTransposition);

/** With the digit at a place and the one behind it swapped; the point is no digit. */
function withSwap(printed: string, place: number): string {
  const [one = '', other = ''] = printed.slice(place, place + 2);
  if (one === '.' || other === '.') return printed;
  return printed.slice(0, place) + other + one + printed.slice(place + 2);
}
