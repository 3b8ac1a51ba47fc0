import { Sum } from '../../../amount/sum';
import { Amount } from '../../../amount/amount';
import { isMarkedBlank } from '../../tables/figure';
import type { Figure } from '../../tables/figure';
import { slackOf } from '../../tables/rounding';

/** A total, what it adds, and what it takes off. */
export interface FootedSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly minus?: readonly Figure[];
}

/**
 * What figures say of a sum. `strong`: it holds, and hardly by chance; `weak`: it holds, for a copy of one figure or of few
 * digits; `fails`; `silent`: nothing but blanks and zeros, or something that is no amount.
 */
export type Testimony = 'strong' | 'weak' | 'fails' | 'silent';

/** So many figures other than zero make a sum that hardly holds by chance, however round they are. */
const MANY_PARTS = 3;
/** A total of so many digits hardly is the sum of two figures by chance. */
const MANY_DIGITS = 3;

/** So many times what is lost by rounding is a figure that tells. */
const COARSE = 100;

/** What the figures of a sum say of it. */
export function testimonyOf(sum: FootedSum): Testimony {
  const { total, parts, minus = NONE } = sum;
  const lists = [[total], parts, minus];
  if (lists.some((figures) => figures.some(({ state }) => state === 'unreadable'))) return 'silent';
  if (lists.every((figures) => figures.every(isNothing))) return 'silent';
  // A dash does not tell what a sum is, nor dashes alone what its parts are.
  if (isMarkedBlank(total) || parts.every(isMarkedBlank)) return 'silent';
  const gap = gapOf(sum).abs();
  if (!gap.isZero) {
    const slack = slackIn(lists.flat());
    if (gap.compareTo(slack) > 0) return 'fails';
    // What is rounded as coarsely as that adds up to nearly anything.
    if (slack.times(COARSE).compareTo(total.amount?.abs() ?? Amount.zero) > 0) return 'silent';
  }
  const count = telling(parts) + telling(minus);
  return count >= MANY_PARTS || (count > 1 && (total.amount?.digits ?? 0) >= MANY_DIGITS) ? 'strong' : 'weak';
}

const NONE: readonly Figure[] = [];

/** How many figures stand for money. */
function telling(figures: readonly Figure[]): number {
  let count = 0;
  for (const figure of figures) if (!isNothing(figure)) count++;
  return count;
}

/** By how much a total is more than its parts. */
export function gapOf({ total, parts, minus = NONE }: FootedSum): Amount {
  const sum = new Sum();
  if (total.amount) sum.add(total.amount);
  for (const { amount } of parts) if (amount) sum.add(amount, -1);
  for (const { amount } of minus) if (amount) sum.add(amount, 1);
  return sum.value();
}

function slackIn(figures: readonly Figure[]): Amount {
  const sum = new Sum();
  for (const figure of figures) sum.add(slackOf(figure));
  return sum.value();
}

/** Whether a figure stands for no money. */
export function isNothing({ amount }: Figure): boolean {
  return amount?.isZero ?? true;
}

/** How many sums say what. */
export interface Evidence {
  readonly strong: number;
  readonly weak: number;
  readonly fails: number;
}

export const NO_EVIDENCE: Evidence = { strong: 0, weak: 0, fails: 0 };

/** What sums say together. */
export function evidenceOf(sums: Iterable<FootedSum>): Evidence {
  const counts = { strong: 0, weak: 0, fails: 0, silent: 0 };
  for (const sum of sums) counts[testimonyOf(sum)]++;
  const { strong, weak, fails } = counts;
  return { strong, weak, fails };
}

/** Whether sums fail in more cases than they hold in: then they are no sums of this table. */
export function refutes({ strong, weak, fails }: Evidence): boolean {
  return fails > strong + weak;
}

/** Whether one structure is borne out better than another: more of it holds that hardly does by chance, and no more fails. */
export function isBetter(one: Evidence, other: Evidence): boolean {
  return one.fails <= other.fails && one.strong > other.strong;
}

/** Whether less of one structure fails than of another, and no less holds. */
export function isSounder(one: Evidence, other: Evidence): boolean {
  return one.fails < other.fails && one.strong >= other.strong && one.weak >= other.weak;
}

/** So many sums that may hold by chance are not held by chance together. */
const MANY_WEAK = 4;

/** Whether anything speaks for a structure. */
export function isBorneOut({ strong, weak }: Evidence): boolean {
  return strong > 0 || weak >= MANY_WEAK;
}

/** A sum that misses by no more than half of its total may well be meant, though it is the only one of its kind. */
export function isNear(sum: FootedSum): boolean {
  const { total } = sum;
  return (
    testimonyOf(sum) !== 'fails' ||
    gapOf(sum)
      .abs()
      .times(2)
      .compareTo(total.amount?.abs() ?? Amount.zero) <= 0
  );
}
