import { className } from '../../classification/functional-class';
import type { PrintedItem } from '../../layouts/form';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The classes of the functional classification as lines of a table, each behind its ordinal, in the order of their codes.
 * @param always have a line, whether they hold something or not
 * @param used hold something
 */
export function classLines(always: readonly string[], used: Iterable<string>): PrintedItem[] {
  const codes = [...new Set([...always, ...used])].sort();
  return codes.map((code, i) => ({ item: code, label: `${ordinal(i + 1)}、${className(code) ?? code}` }));
}

/** 1 → 一, 10 → 十, 21 → 二十一; up to 99. */
function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${DIGITS[ones] ?? ''}`;
}
