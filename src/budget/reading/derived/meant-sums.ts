import { isMarkedBlank } from '../../tables/figure';
import { evidenceOf, gapOf, isNear, testimonyOf } from './evidence';
import { isHeldOrSlip } from './one-slip';
import { evidenceIn, footedIn } from './row-sum';
import type { RowSum, TreeRow } from './row-sum';

/** Gaps of fewer digits may be the same by chance. */
const TELLING_DIGITS = 3;

/** The sums of a tree that are meant though some fail: what fails by far, for no reason that others bear out, is no sum. */
export function meantSums(sums: readonly RowSum[], rows: readonly TreeRow[]): readonly RowSum[] {
  return sums.filter(
    (sum) => isKept(sum, rows) || sharesGap(sum, sums, rows) || isLeftBlank(sum, sums, rows),
  );
}

/** Whether all that fails fails for rows that are wrong both as a total and as a part: no other structure is needed. */
export function hasOneWrongRow(sums: readonly RowSum[], rows: readonly TreeRow[]): boolean {
  const failing = sums.filter((sum) => evidenceIn([sum], rows).fails > 0);
  return failing.length > 0 && failing.every((sum) => sharesGap(sum, sums, rows));
}

/** A sum that fails in most of its columns, and by far, is none: what was taken for parts are others' money. */
function isKept(sum: RowSum, rows: readonly TreeRow[]): boolean {
  const footed = footedIn(sum, rows);
  const { strong, weak, fails } = evidenceOf(footed);
  if (fails <= strong + weak) return true;
  // One part alone that is less than the whole is a share of it.
  return footed.every((each) => (sum.parts.length > 1 && isNear(each)) || isHeldOrSlip(each));
}

/**
 * Whether a sum misses by as much as another one of which its total is a part, or a part of it the total: then the row that both
 * have is the wrong one, and either is meant.
 */
function sharesGap(sum: RowSum, all: readonly RowSum[], rows: readonly TreeRow[]): boolean {
  const others = all.filter(({ total, parts }) => parts.includes(sum.total) || sum.parts.includes(total));
  return footedIn(sum, rows).every((each, column) => {
    if (testimonyOf(each) !== 'fails') return true;
    const gap = gapOf(each).abs();
    if (gap.digits < TELLING_DIGITS) return false;
    return others.some((other) => {
      const own = footedIn(other, rows)[column];
      return own !== undefined && gapOf(own).abs().equals(gap);
    });
  });
}

/** Whether a total was left blank, while a later one is what its parts and others add up to. */
function isLeftBlank(sum: RowSum, all: readonly RowSum[], rows: readonly TreeRow[]): boolean {
  if (!rows[sum.total]?.isTotal) return false;
  const later = all.filter(
    ({ total, parts }) =>
      total > sum.total && rows[total]?.isTotal && sum.parts.every((part) => parts.includes(part)),
  );
  return footedIn(sum, rows).every((each, column) => {
    if (testimonyOf(each) !== 'fails') return true;
    const isBlank = each.total.state === 'blank' && !isMarkedBlank(each.total);
    return (
      isBlank &&
      later.some((other) => {
        const own = footedIn(other, rows)[column];
        return own !== undefined && testimonyOf(own) === 'strong';
      })
    );
  });
}
