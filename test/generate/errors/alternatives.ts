import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { EvaluatedEquation } from '../../../src/budget/checking/evaluate';
import { figuresOf, powerTo } from '../../../src/budget/identities/equation';
import { slackOf } from '../../../src/budget/tables/rounding';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Address } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import { contentAt, withContents } from './contents';
import { recalculated } from './recalculated';
import type { Change } from './injected-error';
import { amountAt, complaints, failingIn, keyOf, suspectsOf } from './suspects';
import type { Suspect } from './suspects';

/**
 * Whether one typed cell that is not (alone) what went wrong could, by another amount not below 0, make every failing
 * equation hold without any new failure: then no one can tell which of them was mistyped. Found without any search for
 * causes: each such amount is put in and the book checked again.
 */
export function hasAlternative(broken: CheckResult, changed: readonly Change[]): boolean {
  const failing = failingIn(broken);
  const [only, ...more] = changed;
  const culprit = only && more.length === 0 ? keyOf(only.at) : undefined;
  return suspectsOf(broken, failing)
    .filter(({ at, slopes }) => slopes.size === failing.length && keyOf(at) !== culprit)
    .some((suspect) => {
      const change = neededChange(suspect);
      return change !== undefined && mends(broken, suspect.at, change);
    });
}

/** By how much the cell would have to change so that all failing equations hold; undefined where no one amount does. */
function neededChange({ slopes }: Suspect): Amount | undefined {
  const entries = [...slopes];
  const [exact] = [...entries.filter(([{ equation }]) => equation.relation === '='), ...entries];
  if (!exact) return undefined;
  const [{ evaluation }, slope] = exact;
  const change = evaluation.difference.negated().dividedBy(slope);
  return change && entries.every((entry) => holdsAfter(entry, change)) ? change : undefined;
}

function holdsAfter([each, slope]: readonly [EvaluatedEquation, Amount], change: Amount): boolean {
  return allowsGap(each, each.evaluation.difference.plus(slope.times(change)));
}

/** Whether an equation holds where its sides differ by so much. */
export function allowsGap({ equation }: EvaluatedEquation, gap: Amount): boolean {
  if (equation.relation === '≤' && gap.sign < 0) return true;
  const slack = figuresOf(equation).reduce(
    (sum, figure) => sum.plus(slackOf(figure).scaledBy(powerTo(equation.subjects[0], figure))),
    Amount.zero,
  );
  return gap.abs().compareTo(slack) <= 0;
}

/** Whether with the amount changed by so much nothing fails that did not, and no equation does. */
function mends(broken: CheckResult, at: Address, change: Amount): boolean {
  const { workbook } = broken.book;
  const amount = amountAt(broken, at)?.plus(change);
  if (!amount || amount.sign < 0) return false;
  const content = { ...contentAt(workbook, at), value: Number(amount.toString()) };
  const mended = checkBook(readBook(mendedWorkbook(workbook, at, content)));
  return failingIn(mended).length === 0 && complaints(mended) <= complaints(broken);
}

function mendedWorkbook(workbook: Workbook, at: Address, content: { readonly value: number }): Workbook {
  return recalculated(withContents(workbook, [{ at, content }]));
}
