import type { Choose } from './choose';
import { isWritten } from './digits';

/**
 * An amount of about the same length that no slip of the finger makes of the right one: undefined where chance would have
 * it that one does.
 */
export function arbitraryAmount(right: string, choose: Choose): string | undefined {
  const [whole = '', fraction = ''] = right.split('.');
  const length = Math.max(2, whole.length + choose(2));
  const any = (count: number): string => Array.from({ length: count }, () => choose(10)).join('');
  const after = `${1 + choose(9)}${any(length - 1)}.${any(fraction.length)}`;
  return isWritten(after) && differences(right, after) > 2 ? after : undefined;
}

/** How many digits differ, place by place from the point on. */
function differences(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  const [a, b] = [one.padStart(length, '0'), other.padStart(length, '0')];
  return Array.from(a).filter((character, i) => character !== b[i]).length;
}
