import { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';
import type { EvaluatedEquation } from '../../checking/evaluate';
import { figuresOf, powerTo } from '../../identities/equation';
import { slackOf } from '../../tables/rounding';
import type { Figure } from '../../tables/figure';

/** An equation as a constraint on its figures: residual = Σ subjects − Σ counterparts is 0, or at most 0. */
export interface Constraint extends EvaluatedEquation {
  /** Its place in the graph. */
  readonly index: number;
  /** Whether it has to be mended: it fails, or cannot be judged for what stands in it. */
  readonly isViolated: boolean;
}

/** What takes part in a constraint, and how it counts: sign × 10^power. */
export interface Term {
  readonly figure: Figure;
  readonly sign: 1 | -1;
  readonly power: number;
}

export function constraintOf({ rule, equation, evaluation }: EvaluatedEquation, index: number): Constraint {
  const isViolated = evaluation.outcome === 'fail' || evaluation.outcome === 'cannot-judge';
  return { rule, equation, evaluation, index, isViolated };
}

/** Every figure of a constraint with its coefficient. */
export function termsOf({ equation }: Constraint): Term[] {
  const [first] = equation.subjects;
  const term = (sign: 1 | -1) => (figure: Figure) => ({ figure, sign, power: powerTo(first, figure) });
  return [...equation.subjects.map(term(1)), ...equation.counterparts.map(term(-1))];
}

/** How many figures take part in a constraint. */
export function figureCount({ equation }: Constraint): number {
  return equation.subjects.length + equation.counterparts.length;
}

/** By how much a constraint may miss, in the unit of its subject, because further decimals are not printed. */
export function slackIn({ equation }: Constraint): Amount {
  const sum = new Sum();
  const [first] = equation.subjects;
  for (const figure of figuresOf(equation)) {
    const slack = slackOf(figure);
    if (!slack.isZero) sum.add(slack.scaledBy(powerTo(first, figure)));
  }
  const { tolerance = NOTHING } = equation;
  const slack = sum.value();
  return slack.compareTo(tolerance) < 0 ? tolerance : slack;
}

const NOTHING = Amount.zero;

/** Whether a residual is one that a constraint allows. */
export function allows({ equation }: Constraint, residual: Amount, slack: Amount = NOTHING): boolean {
  if (equation.relation === '≤' && residual.sign <= 0) return true;
  return residual.isZero || residual.abs().compareTo(slack) <= 0;
}
