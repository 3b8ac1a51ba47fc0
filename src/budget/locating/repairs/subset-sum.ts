import { Amount } from '../../../amount/amount';
import { ByAmount } from '../../../amount/by-amount';

interface Summand {
  readonly amount: Amount;
}

/** Beyond these, so many sums are possible that one of them fits by chance. */
const MOST_FOR_PAIRS = 1500;
const MOST_FOR_TRIPLES = 120;
const MOST_FOUND = 8;

/**
 * The ways to make a sum of few of the given amounts: of one, of a run one after another, else of two, else of three.
 * @returns the first ways found, fewest amounts first
 */
export function rowsAddingUpTo<T extends Summand>(all: readonly T[], sum: Amount): (readonly T[])[] {
  const found = runsAddingUpTo(all, sum);
  if (found.length === 0 && all.length <= MOST_FOR_PAIRS) found.push(...pairs(all, sum));
  if (found.length === 0 && all.length <= MOST_FOR_TRIPLES) found.push(...triples(all, sum));
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_FOUND);
}

/** The runs of neighbouring amounts, of one at least, that come to a sum. */
export function runsAddingUpTo<T extends Summand>(all: readonly T[], sum: Amount): T[][] {
  const found: T[][] = [];
  const starts = new ByAmount<number>().set(Amount.zero, 0);
  let total = Amount.zero;
  for (const [i, { amount }] of all.entries()) {
    total = total.plus(amount);
    const start = starts.get(total.minus(sum));
    if (start !== undefined) found.push(all.slice(start, i + 1));
    starts.set(total, i + 1);
  }
  return found;
}

/** The most, and the least, that any run of neighbouring amounts comes to. */
export function rangeOfRuns(all: readonly Summand[]): readonly [least: Amount, most: Amount] {
  let [least, most, falling, rising] = [Amount.zero, Amount.zero, Amount.zero, Amount.zero];
  for (const { amount } of all) {
    falling = smaller(falling.plus(amount), Amount.zero);
    rising = larger(rising.plus(amount), Amount.zero);
    least = smaller(least, falling);
    most = larger(most, rising);
  }
  return [least, most];
}

function pairs<T extends Summand>(all: readonly T[], sum: Amount, least = 0): T[][] {
  const found: T[][] = [];
  const before = new ByAmount<T>();
  for (const each of all.slice(least)) {
    const other = before.get(sum.minus(each.amount));
    if (other) found.push([other, each]);
    before.set(each.amount, each);
  }
  return found;
}

function triples<T extends Summand>(all: readonly T[], sum: Amount): T[][] {
  return all.flatMap((each, i) => pairs(all, sum.minus(each.amount), i + 1).map((pair) => [each, ...pair]));
}

function smaller(one: Amount, other: Amount): Amount {
  return one.compareTo(other) <= 0 ? one : other;
}

function larger(one: Amount, other: Amount): Amount {
  return one.compareTo(other) >= 0 ? one : other;
}
