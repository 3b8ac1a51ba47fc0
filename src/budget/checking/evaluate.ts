import { Amount } from '../../amount/amount';
import { Sum } from '../../amount/sum';
import { figuresOf, powerTo } from '../identities/equation';
import type { Equation } from '../identities/equation';
import { slackOf } from '../tables/rounding';
import type { Rule } from '../identities/rule';
import type { Figure } from '../tables/figure';

/** What became of an equation. `rounding`: it misses by no more than its figures' unprinted decimals. */
export type EquationOutcome = 'pass' | 'rounding' | 'fail' | 'cannot-judge' | 'not-applicable';

export interface Evaluation {
  readonly outcome: EquationOutcome;
  /** What the judged side is, in the unit of the subject; undefined where all of it is blank. */
  readonly observed: Amount | undefined;
  /** What it would have to be (at most, for ≤). */
  readonly expected: Amount;
  /** Observed − expected. */
  readonly difference: Amount;
  /** The figures that are no amounts, where it cannot be judged. */
  readonly unreadable: readonly Figure[];
}

/** An equation with what became of it: what the pane shows of a pass, and what causes are found from. */
export interface EvaluatedEquation {
  readonly rule: Rule;
  readonly equation: Equation;
  readonly evaluation: Evaluation;
}

const NONE: readonly Figure[] = [];

/**
 * Evaluates an equation in exact decimals. A blank counts as nothing; where nothing but blanks and zeros takes part,
 * nothing is proved and the equation is not applicable; nor is a limit on nothing. Tolerance follows what is printed, figure by figure
 * (XBRL Calculations 1.1): it fails only where the intervals the figures stand for cannot meet.
 */
export function evaluate(equation: Equation): Evaluation {
  const tally = new Tally(equation.subjects[0]);
  for (const figure of equation.subjects) tally.add(figure, 1);
  for (const figure of equation.counterparts) tally.add(figure, -1);
  const difference = tally.sum.value();
  const observed = judgedSide(equation);
  const expected = difference.isZero && observed ? observed : (observed ?? Amount.zero).minus(difference);
  const proves =
    tally.anything && (equation.relation === '=' || (observed !== undefined && !observed.isZero));
  const outcome = tally.unreadable
    ? 'cannot-judge'
    : proves
      ? outcomeOf(equation, difference)
      : 'not-applicable';
  return { outcome, observed, expected, difference, unreadable: tally.unreadable ?? NONE };
}

/** Adds figures up in the unit of the first subject. */
class Tally {
  readonly sum = new Sum();
  unreadable: Figure[] | undefined;
  /** Whether anything but blanks and zeros took part. */
  anything = false;

  constructor(private readonly subject: Figure) {}

  add(figure: Figure, coefficient: 1 | -1): void {
    const { amount } = figure;
    if (figure.state === 'unreadable') (this.unreadable ??= []).push(figure);
    if (!amount) return;
    const power = powerTo(this.subject, figure);
    this.sum.add(power === 0 ? amount : amount.scaledBy(power), coefficient);
    this.anything ||= !amount.isZero;
  }
}

function judgedSide({ subjects, judged }: Equation): Amount | undefined {
  const [subject] = subjects;
  if (judged === 1) return subject.amount;
  const amounts = subjects
    .slice(0, judged)
    .map((figure) => figure.amount?.scaledBy(powerTo(subject, figure)))
    .filter((amount) => amount !== undefined);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum.plus(amount));
}

function outcomeOf(equation: Equation, difference: Amount): EquationOutcome {
  if (difference.isZero || (equation.relation === '≤' && difference.sign < 0)) return 'pass';
  const { tolerance = Amount.zero } = equation;
  const isAllowed = difference.abs().compareTo(tolerance) <= 0;
  return isAllowed || difference.abs().compareTo(roundingIn(equation)) <= 0 ? 'rounding' : 'fail';
}

/** By how much an equation may miss, in the unit of its subject. */
function roundingIn(equation: Equation): Amount {
  const [subject] = equation.subjects;
  const sum = new Sum();
  for (const figure of figuresOf(equation)) sum.add(slackOf(figure).scaledBy(powerTo(subject, figure)));
  return sum.value();
}
