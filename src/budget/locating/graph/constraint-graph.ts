import { Amount } from '../../../amount/amount';
import type { SetResult } from '../../checking/check-result';
import type { EvaluatedEquation } from '../../checking/evaluate';
import { figuresOf, powerTo } from '../../identities/equation';
import { tableFigures } from '../../identities/form/table-figures';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { mayBeNegative } from '../../tables/may-be-negative';
import { Places } from '../../tables/places';
import { sheetsOf } from '../../tables/table';
import { columnsIn } from './columns';
import type { Column } from './columns';
import { constraintOf, slackIn } from './constraint';
import type { Constraint, Term } from './constraint';
import { Derivations } from './derivations';
import { Incidence } from './incidence';
import type { Incident } from './incidence';
import { Shifts } from './shifts';

/** ±10^power: what nearly every figure counts in a constraint. */
type Plain = Pick<Term, 'sign' | 'power'>;

/** How a constraint's residual moves with a figure: by the coefficient for every 1. */
export interface Reach {
  readonly constraint: Constraint;
  readonly coefficient: Plain | Amount;
}

/** By how much a change of a figure moves a residual. */
export function shiftBy(change: Amount, { coefficient }: Reach): Amount {
  if (coefficient instanceof Amount) return change.times(coefficient);
  const scaled = coefficient.power === 0 ? change : change.scaledBy(coefficient.power);
  return coefficient.sign === 1 ? scaled : scaled.negated();
}

/** The change of a figure that moves a residual by so much; undefined where that is no decimal. */
export function changeFor(shift: Amount, { coefficient }: Reach): Amount | undefined {
  if (coefficient instanceof Amount) return shift.dividedBy(coefficient);
  const scaled = coefficient.power === 0 ? shift : shift.scaledBy(-coefficient.power);
  return coefficient.sign === 1 ? scaled : scaled.negated();
}

/** All constraints of a set over its figures: which figure takes part where, and what follows it. */
export class ConstraintGraph {
  readonly book: Book;
  readonly constraints: readonly Constraint[];
  /** Those that have to be mended. */
  readonly violated: readonly Constraint[];
  readonly places: Places;
  readonly derivations: Derivations;
  /** Where the effects of repairs are worked out, one at a time. */
  readonly shifts: Shifts;
  /** Days that stand where amounts belong: the numbers behind them are none. */
  private readonly days: ReadonlySet<Figure>;
  private readonly incidence: Incidence;
  private readonly reached = new Map<Figure, readonly Reach[]>();
  private readonly columns = new Map<Constraint, readonly Column[]>();
  private readonly slacks: Amount[] = [];

  constructor({ book, equations }: SetResult) {
    this.book = book;
    this.constraints = equations.filter((each) => isInTables(each, book)).map(constraintOf);
    this.violated = this.constraints.filter(({ isViolated }) => isViolated);
    this.shifts = new Shifts(this.constraints.length);
    this.places = new Places(book);
    this.derivations = new Derivations(book, this.places);
    this.days = new Set(book.tables.flatMap((table) => tableFigures(table).dates));
    this.incidence = new Incidence(this.constraints);
  }

  /** How many figures take part in some constraint. */
  get size(): number {
    return this.incidence.figures;
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
    return this.derivations.isFollowed(figure) ? this.findReach(figure, held) : this.reachOf(figure);
  }

  /** The constraints that a text would move besides, were it a number that the formulas over it do not pass by. */
  reachOfMuted(figure: Figure): readonly Reach[] {
    return this.reachVia(this.derivations.followingMuted(figure));
  }

  /** The change of a figure that moves a constraint's residual by so much; undefined where none does, or that is no decimal. */
  changeWithin(constraint: Constraint, figure: Figure, shift: Amount): Amount | undefined {
    const reach = this.reachOf(figure).find((each) => each.constraint === constraint);
    return reach && changeFor(shift, reach);
  }

  /** The constraints that a figure itself takes part in. */
  constraintsOf(figure: Figure): readonly Constraint[] {
    return this.incidence.of(figure).map(({ constraint }) => constraint);
  }

  /** Whether something stands in a figure's cell that is no amount: a text, or a day. */
  isUnreadable(figure: Figure): boolean {
    return figure.state === 'unreadable' || this.days.has(figure);
  }

  /** What is no amount in a constraint, as the book stands. */
  unreadableIn({ equation, evaluation }: Constraint): readonly Figure[] {
    if (this.days.size === 0) return evaluation.unreadable;
    return [...evaluation.unreadable, ...figuresOf(equation).filter((figure) => this.days.has(figure))];
  }

  /** The columns that take part in a constraint. */
  columnsOf(constraint: Constraint): readonly Column[] {
    const known = this.columns.get(constraint) ?? columnsIn(constraint, this.places, this.derivations);
    this.columns.set(constraint, known);
    return known;
  }

  /** Whether a figure may be less than nothing. */
  mayBeNegative(figure: Figure): boolean {
    const place = this.places.of(figure);
    return place !== undefined && mayBeNegative(place.block, place.row, place.key);
  }

  /** The decimals that a figure has or that its table prints, whichever are more. */
  decimalsOf(figure: Figure): number {
    return Math.max(figure.decimals, this.places.of(figure)?.table.decimals ?? 0);
  }

  /** By how much a constraint may miss. */
  slackOf(constraint: Constraint): Amount {
    return (this.slacks[constraint.index] ??= slackIn(constraint));
  }

  private findReach(figure: Figure, held?: ReadonlySet<Figure>): Reach[] {
    if (!this.derivations.isFollowed(figure)) return this.plainReach(figure);
    return this.reachVia(this.derivations.following(figure, held));
  }

  /** @param following figures that change, each with its factor */
  private reachVia(following: ReadonlyMap<Figure, Amount>): Reach[] {
    const coefficients = new Map<Constraint, Amount>();
    for (const [each, factor] of following) {
      for (const incident of this.incidence.of(each)) {
        const { sign, power } = plainOf(each, incident);
        const coefficient = factor.scaledBy(power).times(sign);
        const before = coefficients.get(incident.constraint);
        coefficients.set(incident.constraint, before ? before.plus(coefficient) : coefficient);
      }
    }
    return [...coefficients]
      .filter(([, coefficient]) => !coefficient.isZero)
      .map(([constraint, coefficient]) => ({ constraint, coefficient: simplest(coefficient) }));
  }

  private plainReach(figure: Figure): Reach[] {
    return this.incidence
      .of(figure)
      .map((incident) => ({ constraint: incident.constraint, coefficient: plainOf(figure, incident) }));
  }
}

const PLUS: Plain = { sign: 1, power: 0 };
const MINUS: Plain = { sign: -1, power: 0 };
const ONE = Amount.ofScaled(1, 0);

/** How a figure counts in a constraint by itself. */
function plainOf(figure: Figure, { constraint, sign }: Incident): Plain {
  const power = powerTo(constraint.equation.subjects[0], figure);
  if (power !== 0) return { sign, power };
  return sign === 1 ? PLUS : MINUS;
}

function simplest(coefficient: Amount): Plain | Amount {
  if (!coefficient.abs().equals(ONE)) return coefficient;
  return coefficient.sign === 1 ? PLUS : MINUS;
}

/** An office's own identity may name cells of other sheets: of what stands there nothing else tells whether it is right. */
function isInTables({ rule, equation }: EvaluatedEquation, { tables }: Book): boolean {
  if (rule.meta.kind !== 'own') return true;
  const sheets = new Set(tables.flatMap((table) => [...sheetsOf(table)]));
  return figuresOf(equation).every(({ sheet }) => sheets.has(sheet));
}
