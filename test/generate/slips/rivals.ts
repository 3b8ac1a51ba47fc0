import { Amount } from '../../../src/budget/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { EvaluatedEquation } from '../../../src/budget/checking/evaluate';
import { figuresOf, powerTo } from '../../../src/budget/identities/equation';
import type { Equation } from '../../../src/budget/identities/equation';
import { slackOf } from '../../../src/budget/identities/rounding';
import type { Figure } from '../../../src/budget/reading/figure';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Address } from '../../../src/budget/workbook/address';
import type { Workbook } from '../../../src/budget/workbook/workbook';
import { contentAt, withContents } from './contents';
import { recalculated } from './recalculated';
import type { Change } from './slip';
import { typedLeaves } from './typed-leaves';

/** A typed cell, and by how much each failing equation's gap grows with it. */
interface Suspect {
  readonly at: Address;
  readonly slopes: ReadonlyMap<EvaluatedEquation, Amount>;
}

/**
 * Whether one typed cell that is not (alone) what went wrong could, by another amount not below 0, make every failing
 * equation hold without any new failure: then no one can tell which of them was mistyped. Found without any search for
 * causes: each such amount is put in and the book checked again.
 */
export function hasRival(broken: CheckResult, changed: readonly Change[]): boolean {
  const failing = broken.equations.filter(({ evaluation }) => evaluation.outcome === 'fail');
  const [only, ...more] = changed;
  const culprit = only && more.length === 0 ? keyOf(only.at) : undefined;
  return suspectsOf(broken, failing)
    .filter(({ at, slopes }) => slopes.size === failing.length && keyOf(at) !== culprit)
    .some((suspect) => {
      const change = neededChange(suspect);
      return change !== undefined && mends(broken, suspect.at, change);
    });
}

function suspectsOf({ book }: CheckResult, failing: readonly EvaluatedEquation[]): Suspect[] {
  const suspects = new Map<string, { at: Address; slopes: Map<EvaluatedEquation, Amount> }>();
  for (const each of failing) {
    for (const [figure, sign] of signedFigures(each.equation)) {
      const share = Amount.ofScaled(sign, 0).scaledBy(powerTo(each.equation.subjects[0], figure));
      for (const { at, times } of typedLeaves(book.workbook, addressOf(figure), share)) {
        const known = suspects.get(keyOf(at)) ?? { at, slopes: new Map<EvaluatedEquation, Amount>() };
        known.slopes.set(each, (known.slopes.get(each) ?? Amount.zero).plus(times));
        suspects.set(keyOf(at), known);
      }
    }
  }
  return [...suspects.values()];
}

function signedFigures({ subjects, counterparts }: Equation): (readonly [Figure, 1 | -1])[] {
  return [
    ...subjects.map((figure) => [figure, 1] as const),
    ...counterparts.map((figure) => [figure, -1] as const),
  ];
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

function holdsAfter(
  [{ equation, evaluation }, slope]: readonly [EvaluatedEquation, Amount],
  change: Amount,
): boolean {
  const gap = evaluation.difference.plus(slope.times(change));
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
  return (
    mended.equations.every(({ evaluation }) => evaluation.outcome !== 'fail') &&
    complaints(mended) <= complaints(broken)
  );
}

function mendedWorkbook(workbook: Workbook, at: Address, content: { readonly value: number }): Workbook {
  return recalculated(withContents(workbook, [{ at, content }]));
}

/** The amount that a cell stands for; 0 for a blank, undefined where something unreadable stands there. */
function amountAt({ equations, book }: CheckResult, at: Address): Amount | undefined {
  for (const { equation } of equations) {
    const figure = figuresOf(equation).find((each) => keyOf(each) === keyOf(at));
    if (figure) return figure.state === 'unreadable' ? undefined : (figure.amount ?? Amount.zero);
  }
  const value = book.workbook.cell(at)?.value ?? 0;
  return typeof value === 'number' ? Amount.fromNumber(value) : undefined;
}

/** Findings other than of equations. */
function complaints({ findings }: CheckResult): number {
  return findings.filter(({ equation, severity }) => !equation && severity !== 'info').length;
}

function keyOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}

function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
