import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { allowsGap } from './alternatives';
import { contentAt, withContents } from './contents';
import type { Change } from './injected-error';
import type { Deltas } from './links';
import { recalculated } from './recalculated';
import { amountAt, cellOf, complaints, failingIn, keyOf, suspectsOf } from './suspects';

/**
 * Whether another amount, carried on in the same way, could be to blame: put right with all that repeats it, nothing fails.
 * @param instead by how much cells would be off then
 */
export function hasAlternativeLink(
  broken: CheckResult,
  instead: Iterable<Deltas>,
  changed: readonly Change[],
): boolean {
  const failing = failingIn(broken);
  const suspects = new Map(suspectsOf(broken, failing).map((each) => [keyOf(each.at), each]));
  const truth = new Set(changed.map(({ at }) => keyOf(at)));
  for (const deltas of instead) {
    const cells = [...deltas].flatMap(([key, by]) => {
      const suspect = suspects.get(key);
      return suspect ? [{ suspect, by }] : [];
    });
    const isTruth = cells.every(({ suspect }) => truth.has(keyOf(suspect.at)));
    const holds = failing.every((each) => {
      const slopes = cells.map(({ suspect, by }) => suspect.slopes.get(each)?.times(by) ?? Amount.zero);
      return allowsGap(
        each,
        slopes.reduce((gap, slope) => gap.minus(slope), each.evaluation.difference),
      );
    });
    if (!isTruth && holds && mendsAll(broken, deltas)) return true;
  }
  return false;
}

/** Whether nothing fails once typed cells are put right by so much. */
function mendsAll(broken: CheckResult, deltas: Deltas): boolean {
  const { workbook } = broken.book;
  const edits = [];
  for (const [key, by] of deltas) {
    const at = cellOf(key);
    const before = contentAt(workbook, at);
    if (before?.formula !== undefined) continue;
    const amount = (amountAt(broken, at) ?? Amount.zero).minus(by);
    if (amount.sign < 0) return false;
    edits.push({ at, content: { ...before, value: Number(amount.toString()) } });
  }
  const mended = checkBook(readBook(recalculated(withContents(workbook, edits))));
  return failingIn(mended).length === 0 && complaints(mended) <= complaints(broken);
}
