import { Amount } from '../../../src/amount/amount';
import { makeOfOne, pick } from './choose';
import { Links } from './links';
import type { Deltas } from './links';
import { linkedError } from './linked-error';
import type { InjectError } from './injected-error';
import { typedSpots } from './spots';
import type { TypedSpot } from './spots';
import { keyOf } from './suspects';

/** Money booked in another row than its own: two rows of a column are off by the same sum, and what adds them up with them. */
export const transfer: InjectError = (book, choose) => {
  const links = Links.of(book.workbook);
  const spots = typedSpots(book).filter(({ row }) => row.role === 'data');
  return makeOfOne(spots, choose, (from) => {
    const to = pick(besides(from, spots), choose);
    if (!to) return undefined;
    const by = partOf(from.printed, choose(2) === 0);
    const error = linkedError(book, 'unknown', links.carriedUp(moved(from, to, by)));
    const instead = (): Deltas[] =>
      spots.flatMap((one) => besides(one, spots).map((other) => links.carriedUp(moved(one, other, by))));
    return error && error.changed.length > 1 ? { ...error, instead } : undefined;
  });
};

/** Other rows of the same column. */
function besides({ block, row, figure }: TypedSpot, spots: readonly TypedSpot[]): TypedSpot[] {
  return spots.filter((each) => each.block === block && each.row !== row && each.figure.key === figure.key);
}

function moved(from: TypedSpot, to: TypedSpot, by: Amount): Deltas {
  return new Map([
    [keyOf(from.figure), by.negated()],
    [keyOf(to.figure), by],
  ]);
}

/** All of an amount, or a part of it in round figures. */
function partOf(printed: string, isWhole: boolean): Amount {
  const [whole = '0'] = printed.split('.');
  const round = Number(whole[0] ?? 0) > 1 || whole.length > 1 ? `1${'0'.repeat(whole.length - 1)}` : '0';
  const part = Amount.fromDecimal(isWhole ? printed : round);
  return part.isZero ? Amount.fromDecimal(printed) : part;
}
