import { Amount } from '../../amount/amount';
import type { CheckResult } from '../../checking/check-book';
import type { Book } from '../../reading/book';
import type { Figure } from '../../reading/figure';
import { columnsIn } from './columns';
import type { Column } from './columns';
import { constraintOf, slackIn, termsOf } from './constraint';
import type { Constraint, Term } from './constraint';
import { Derivations } from './derivations';
import { Places } from './places';
import { Shifts } from './shifts';

/** How a constraint's residual moves with a figure: by the coefficient for every 1. */
export interface Reach {
  readonly constraint: Constraint;
  readonly coefficient: Amount;
  /** Where the coefficient is ±10^power: nearly always. */
  readonly plain: Pick<Term, 'sign' | 'power'> | undefined;
}

/** By how much a change of a figure moves a residual. */
export function shiftBy(change: Amount, { coefficient, plain }: Reach): Amount {
  if (!plain) return change.times(coefficient);
  const scaled = plain.power === 0 ? change : change.scaledBy(plain.power);
  return plain.sign === 1 ? scaled : scaled.negated();
}

/** The change of a figure that moves a residual by so much; undefined where that is no decimal. */
export function changeFor(shift: Amount, { coefficient, plain }: Reach): Amount | undefined {
  if (!plain) return shift.dividedBy(coefficient);
  return plain.sign === 1 ? shift.scaledBy(-plain.power) : shift.scaledBy(-plain.power).negated();
}

/** All constraints of a book over its figures: which figure takes part where, and what follows it. */
export class Network {
  readonly book: Book;
  readonly constraints: readonly Constraint[];
  /** Those that have to be mended. */
  readonly open: readonly Constraint[];
  readonly places: Places;
  readonly derivations: Derivations;
  /** Where the effects of moves are worked out, one at a time. */
  readonly shifts: Shifts;
  private readonly direct = new Map<Figure, [constraint: Constraint, term: Term][]>();
  private readonly reached = new Map<Figure, readonly Reach[]>();
  private readonly columns = new Map<Constraint, readonly Column[]>();
  private readonly slacks = new Map<Constraint, Amount>();

  constructor({ book, equations }: CheckResult) {
    this.book = book;
    this.constraints = equations.map(constraintOf);
    this.open = this.constraints.filter(({ isOpen }) => isOpen);
    this.shifts = new Shifts(this.constraints.length);
    this.places = new Places(book);
    this.derivations = new Derivations(book);
    for (const constraint of this.constraints) {
      for (const term of termsOf(constraint)) {
        const list = this.direct.get(term.figure);
        if (list) list.push([constraint, term]);
        else this.direct.set(term.figure, [[constraint, term]]);
      }
    }
  }

  /** The constraints that a change of a figure moves, directly or through formulas that follow it. */
  reachOf(figure: Figure): readonly Reach[] {
    const known = this.reached.get(figure) ?? this.findReach(figure);
    this.reached.set(figure, known);
    return known;
  }

  /**
   * The same where some figures do not follow, for they are changed themselves.
   * @param held the figures changed
   */
  reachBeside(figure: Figure, held: ReadonlySet<Figure>): readonly Reach[] {
    return this.findReach(figure, held);
  }

  /** The constraints that a text would move besides, were it a number that the formulas over it do not pass by. */
  reachOfMuted(figure: Figure): readonly Reach[] {
    return this.reachVia(this.derivations.followingMuted(figure));
  }

  /** The constraints that a figure itself takes part in. */
  constraintsOf(figure: Figure): readonly Constraint[] {
    return (this.direct.get(figure) ?? []).map(([constraint]) => constraint);
  }

  /** The columns that take part in a constraint. */
  columnsOf(constraint: Constraint): readonly Column[] {
    const known = this.columns.get(constraint) ?? columnsIn(constraint, this.places, this.derivations);
    this.columns.set(constraint, known);
    return known;
  }

  /** By how much a constraint may miss. */
  slackOf(constraint: Constraint): Amount {
    const known = this.slacks.get(constraint) ?? slackIn(constraint);
    this.slacks.set(constraint, known);
    return known;
  }

  private findReach(figure: Figure, held?: ReadonlySet<Figure>): Reach[] {
    if (!this.derivations.isFollowed(figure)) return this.plainReach(figure);
    return this.reachVia(this.derivations.following(figure, held));
  }

  /** @param following figures that change, each with its factor */
  private reachVia(following: ReadonlyMap<Figure, Amount>): Reach[] {
    const coefficients = new Map<Constraint, Amount>();
    for (const [each, factor] of following) {
      for (const [constraint, { sign, power }] of this.direct.get(each) ?? []) {
        const coefficient = factor.scaledBy(power).times(sign);
        const before = coefficients.get(constraint);
        coefficients.set(constraint, before ? before.plus(coefficient) : coefficient);
      }
    }
    return [...coefficients]
      .filter(([, coefficient]) => !coefficient.isZero)
      .map(([constraint, coefficient]) => ({ constraint, coefficient, plain: plainOf(coefficient) }));
  }

  private plainReach(figure: Figure): Reach[] {
    return (this.direct.get(figure) ?? []).map(([constraint, { sign, power }]) => ({
      constraint,
      coefficient: Amount.ofScaled(sign, 0).scaledBy(power),
      plain: { sign, power },
    }));
  }
}

function plainOf(coefficient: Amount): Reach['plain'] {
  if (coefficient.abs().equals(ONE)) return { sign: coefficient.sign < 0 ? -1 : 1, power: 0 };
  return undefined;
}

const ONE = Amount.ofScaled(1, 0);
