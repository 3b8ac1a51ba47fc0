import { oneCell } from './cell-error';
import type { Mistype } from './cell-error';
import { pick } from './choose';
import type { Choose } from './choose';
import { isWritten } from './digits';

/** One digit wrong, left out or typed twice. */
export const mistypeDigit: Mistype = ({ printed }, choose) => {
  const places = Array.from(printed, (_, i) => i).filter((i) => printed[i] !== '.');
  const place = pick(places, choose) ?? 0;
  const typed = anotherDigit(printed.charAt(place), choose);
  const after = printed.slice(0, place) + typed + printed.slice(place + 1);
  return isWritten(after) ? after : undefined;
};

/** The same in one amount. */
export const digit = oneCell('digit', mistypeDigit);

function anotherDigit(right: string, choose: Choose): string {
  const wrong = String((Number(right) + 1 + choose(9)) % 10);
  return pick([wrong, '', right + right], choose) ?? wrong;
}
