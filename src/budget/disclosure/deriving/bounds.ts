import { Amount } from '../../../amount/amount';
import { sumOf } from '../../../amount/sum';

/** What is known of the share of a line that a fund pays: not less than one amount, not more than another. */
export interface Interval {
  readonly least: Amount;
  readonly most: Amount;
}

/** What is known of the shares of some lines together; lines by their places. */
export interface Bound extends Interval {
  readonly lines: readonly number[];
}

/** So often what one bound says of a line is used for the others; stopping early leaves more open, and nothing wrong. */
const ROUNDS = 12;

/** The bound that says that the shares come to exactly so much. */
export function exactly(lines: readonly number[], amount: Amount): Bound {
  return { lines, least: amount, most: amount };
}

export function isExact({ least, most }: Interval): boolean {
  return least.equals(most);
}

/**
 * Bounds propagation: what follows of each share from all bounds. Of shares that come to so much together, each is at least what the others cannot
 * make up, and at most what they must leave. A bound that the others contradict is passed over.
 */
export function propagateBounds(intervals: readonly Interval[], bounds: readonly Bound[]): Interval[] {
  const known = [...intervals];
  for (let round = 0; round < ROUNDS; round++) {
    const changes = bounds.map((bound) => tighten(known, bound));
    if (!changes.includes(true)) break;
  }
  return known;
}

/** Whether any interval became narrower. */
function tighten(known: Interval[], { lines, least, most }: Bound): boolean {
  const own = lines.flatMap((line) => known[line] ?? []);
  const [low, high] = [sumOf(own.map((each) => each.least)), sumOf(own.map((each) => each.most))];
  if (least.compareTo(high) > 0 || most.compareTo(low) < 0) return false;
  let changed = false;
  for (const line of lines) {
    const before = known[line];
    if (!before || isExact(before)) continue;
    const after = {
      least: larger(before.least, least.minus(high.minus(before.most))),
      most: smaller(before.most, most.minus(low.minus(before.least))),
    };
    if (after.least.equals(before.least) && after.most.equals(before.most)) continue;
    known[line] = after;
    changed = true;
  }
  return changed;
}

/** What a bound says of the lines that exact bounds on some of them leave; undefined where none are in it. */
export function remainder(whole: Bound, parts: readonly Bound[]): Bound | undefined {
  const inside = new Set(whole.lines);
  const own = parts.filter((part) => isExact(part) && part.lines.every((line) => inside.has(line)));
  const taken = new Set<number>();
  let sum = Amount.zero;
  for (const part of own) {
    if (part.lines.some((line) => taken.has(line))) continue;
    for (const line of part.lines) taken.add(line);
    sum = sum.plus(part.least);
  }
  if (taken.size === 0) return undefined;
  return {
    lines: whole.lines.filter((line) => !taken.has(line)),
    least: larger(Amount.zero, whole.least.minus(sum)),
    most: whole.most.minus(sum),
  };
}

export function larger(a: Amount, b: Amount): Amount {
  return a.compareTo(b) >= 0 ? a : b;
}

export function smaller(a: Amount, b: Amount): Amount {
  return a.compareTo(b) <= 0 ? a : b;
}
