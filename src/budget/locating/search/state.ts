import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Block } from '../../tables/table';
import { figuresOf, powerTo } from '../../identities/equation';
import { allows, figureCount, termsOf } from '../graph/constraint';
import type { Constraint } from '../graph/constraint';
import { shiftBy } from '../graph/constraint-graph';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Shifts } from '../graph/shifts';
import { AmountOverlay } from './amount-overlay';
import type { ColumnAmounts, StepCounter } from './amount-overlay';
import { filledBy, isRescaling } from './repair';
import type { Change, Filled, Repair } from './repair';

/** What a repair would do to the constraints. */
export interface Effect {
  /** Violated before, holding after. */
  readonly satisfied: readonly Constraint[];
  /** Violated before and after, with another residual. */
  readonly stillViolated: readonly Constraint[];
  /** Violated after, where that it held before says little. */
  readonly newlyViolated: readonly Constraint[];
  /** Whether something that holds would not hold any more. */
  readonly breaks: boolean;
}

/** An equation that would not hold any more, and what it would miss by. */
export interface Broken {
  readonly constraint: Constraint;
  readonly residual: Amount;
}

/** What a repair changes. */
type Changes = Pick<Repair, 'changes' | 'insertions'>;

/** Whether a repair does more good than harm. */
export function explains({ satisfied, newlyViolated, breaks }: Effect): boolean {
  return !breaks && satisfied.length > newlyViolated.length;
}

const BREAKING: Effect = { satisfied: [], stillViolated: [], newlyViolated: [], breaks: true };
/** The steps that judging a repair takes, besides one for every figure and constraint that it touches. */
const STEPS_A_REPAIR = 20;
/** Of a repair of more cells than these, some are tried first. */
const MANY_CELLS = 24;
const SAMPLE = 10;

/** The book with some repairs made: what its figures are, which constraints are violated. Never changed once it is given out. */
export class State {
  private constructor(
    readonly graph: ConstraintGraph,
    private readonly violations: Set<Constraint>,
    private readonly overlay: AmountOverlay,
    private readonly residuals: Map<Constraint, Amount>,
    /** The figures that an error has been found in; pages that were rescaled do not count. */
    private readonly repaired: Set<Figure>,
    /** How much searching has been done; shared by all states of a search. */
    private readonly counter: StepCounter,
  ) {}

  /** The book as it stands. */
  static of(graph: ConstraintGraph): State {
    const counter = { steps: 0 };
    const overlay = AmountOverlay.of(graph.places, counter);
    return new State(graph, new Set(graph.violated), overlay, new Map(), new Set(), counter);
  }

  get violated(): ReadonlySet<Constraint> {
    return this.violations;
  }

  /**
   * How often a figure or a constraint has been looked at, to propose repairs and to judge them: time that is the same on
   * every machine.
   */
  get steps(): number {
    return this.counter.steps;
  }

  /** Counts figures that are looked at elsewhere. */
  spend(steps: number): void {
    this.counter.steps += steps;
  }

  amountOf(figure: Figure): Amount | undefined {
    return this.overlay.amountOf(figure);
  }

  /** The amounts of a column of a block. */
  amountsIn(block: Block, key: string): ColumnAmounts {
    return this.overlay.amountsIn(block, key);
  }

  /** Whether a figure is still something that is no amount. */
  isUnreadable(figure: Figure): boolean {
    return this.graph.isUnreadable(figure) && !this.overlay.isChanged(figure);
  }

  /** Whether nothing stands in a figure's cell, or a zero. */
  isFree(figure: Figure): boolean {
    return !this.isUnreadable(figure) && (this.amountOf(figure)?.isZero ?? true);
  }

  /** Whether a figure is still a text that formulas pass by: once it is a number they add all of it. */
  isMuted(figure: Figure): boolean {
    return this.graph.derivations.isMuted(figure) && !this.overlay.isChanged(figure);
  }

  /** The constraints that repairs have to do with which were made in this state and not in another. */
  movedSince(other: State): readonly Constraint[] {
    const moved = new Set([...this.residuals.keys(), ...other.residuals.keys()]);
    return [...moved].filter((each) => !this.residualOf(each).equals(other.residualOf(each)));
  }

  residualOf(constraint: Constraint): Amount {
    return this.residuals.get(constraint) ?? constraint.evaluation.difference;
  }

  /** Whether an error was found already in one of the cells that a repair would change: nobody makes two in one. */
  touchesRepaired({ changes }: Repair): boolean {
    return changes.some(({ figure }) => this.repaired.has(figure));
  }

  /** Whether every figure holds the same in another state of the book. */
  isSameAs(other: State): boolean {
    return this.overlay.isSameAs(other.overlay);
  }

  /** What a repair would do; stops at the first constraint that it breaks. */
  effectOf(repair: Repair): Effect {
    this.counter.steps += STEPS_A_REPAIR;
    if (repair.changes.length > MANY_CELLS && this.breaksSome(repair)) return BREAKING;
    const satisfied: Constraint[] = [];
    const stillViolated: Constraint[] = [];
    const newlyViolated: Constraint[] = [];
    const holds = this.judgeOf(repair);
    let breaks = false;
    this.shiftsOf(repair).forEach((constraint, by) => {
      const isHeld = holds(constraint, by);
      if (this.violated.has(constraint)) (isHeld ? satisfied : stillViolated).push(constraint);
      else if (!isHeld && isWeak(constraint)) newlyViolated.push(constraint);
      else breaks = !isHeld;
      return !breaks;
    });
    return { satisfied, stillViolated, newlyViolated, breaks };
  }

  /** The equations that hold and would not with other amounts in some cells, each with what it would miss by. */
  brokenBy(changes: readonly Change[]): readonly Broken[] {
    this.counter.steps += STEPS_A_REPAIR;
    const repair = { changes, insertions: [] };
    const broken: Broken[] = [];
    const holds = this.judgeOf(repair);
    this.shiftsOf(repair).forEach((constraint, by) => {
      if (!this.violated.has(constraint) && !isLimit(constraint) && !holds(constraint, by))
        broken.push({ constraint, residual: this.residualOf(constraint).plus(by) });
      return true;
    });
    return broken;
  }

  /** The book with some repairs made, one after another. */
  after(...repairs: readonly Repair[]): State {
    const { graph, violations, overlay, residuals, repaired, counter } = this;
    const next = new State(
      graph,
      new Set(violations),
      overlay.copy(),
      new Map(residuals),
      new Set(repaired),
      counter,
    );
    for (const repair of repairs) next.make(repair);
    return next;
  }

  private make(repair: Repair): void {
    const holds = this.judgeOf(repair);
    this.shiftsOf(repair).forEach((constraint, by) => {
      if (holds(constraint, by)) this.violations.delete(constraint);
      else this.violations.add(constraint);
      this.residuals.set(constraint, this.residualOf(constraint).plus(by));
      return true;
    });
    if (!isRescaling(repair)) for (const { figure } of repair.changes) this.repaired.add(figure);
    this.overlay.change(repair.changes);
  }

  /** Whether a repair of many cells breaks an equation of one of a few of them: most that do show it there. */
  private breaksSome({ changes }: Repair): boolean {
    const to = new Map(changes.map((change) => [change.figure, change.to]));
    // Equivalent mutants: what is not noticed here is noticed when all are tried.
    const step = Math.ceil(changes.length / SAMPLE);
    return changes.some(({ figure }, i) => {
      const constraints = i % step === 0 ? this.graph.constraintsOf(figure) : [];
      return constraints.some(
        (constraint) =>
          figureCount(constraint) <= MANY_CELLS &&
          this.isFirm(constraint) &&
          !this.shiftOf(constraint, to).isZero,
      );
    });
  }

  /** Whether a constraint is an exact equation that holds over typed figures. */
  private isFirm(constraint: Constraint): boolean {
    const { equation, evaluation } = constraint;
    if (this.violated.has(constraint) || equation.relation !== '=' || evaluation.outcome !== 'pass')
      return false;
    const isPlain = (figure: Figure): boolean => !this.graph.derivations.isDerived(figure);
    return this.graph.slackOf(constraint).isZero && figuresOf(equation).every(isPlain);
  }

  private shiftOf(constraint: Constraint, to: ReadonlyMap<Figure, Amount | undefined>): Amount {
    let shift = Amount.zero;
    for (const { figure, sign, power } of termsOf(constraint)) {
      if (!to.has(figure)) continue;
      const by = (to.get(figure) ?? Amount.zero).minus(this.amountOf(figure) ?? Amount.zero);
      shift = shift.plus(by.scaledBy(power).times(sign));
    }
    return shift;
  }

  /** Tells of each constraint whether it would hold after a repair that shifts its residual by so much. */
  private judgeOf(repair: Changes): (constraint: Constraint, by: Amount) => boolean {
    let filled: readonly Filled[] | undefined;
    return (constraint, by) => {
      if (!this.isJudged(constraint, repair)) return false;
      const residual = this.residualOf(constraint).plus(by);
      if (allows(constraint, residual)) return true;
      filled ??= filledBy(repair);
      return allows(constraint, residual, this.slackWith(constraint, filled));
    };
  }

  /** By how much a repair shifts each residual. */
  private shiftsOf({ changes, insertions }: Changes): Shifts {
    const { shifts, derivations } = this.graph;
    shifts.clear();
    const isApart = !changes.some(({ figure }) => derivations.isDerived(figure));
    const held = isApart ? undefined : new Set(changes.map(({ figure }) => figure));
    for (const { figure, to = Amount.zero } of changes) {
      const own = this.amountOf(figure) ?? Amount.zero;
      const by = to.minus(own);
      const isMuted = this.isMuted(figure);
      const isUnreadable = this.isUnreadable(figure);
      if (by.isZero && !isMuted && !isUnreadable) continue;
      // Where a formula makes up for the figure the residual stays, and yet the constraint can be judged now.
      if (isUnreadable) for (const each of this.graph.constraintsOf(figure)) shifts.add(each, Amount.zero);
      const reach = held ? this.graph.reachBeside(figure, held) : this.graph.reachOf(figure);
      this.counter.steps += reach.length;
      for (const each of reach) shifts.add(each.constraint, shiftBy(by, each));
      if (!isMuted) continue;
      for (const each of this.graph.reachOfMuted(figure)) shifts.add(each.constraint, shiftBy(own, each));
    }
    for (const inserted of insertions) {
      for (const [constraint, by] of inserted.shifts) shifts.add(constraint, by);
    }
    return shifts;
  }

  /** Whether nothing in a constraint is unreadable once a repair is made. */
  private isJudged(constraint: Constraint, { changes }: Changes): boolean {
    return this.graph
      .unreadableIn(constraint)
      .every((figure) => !this.isUnreadable(figure) || changes.some((change) => change.figure === figure));
  }

  private slackWith(constraint: Constraint, filled: readonly Filled[]): Amount {
    return filled.reduce(
      (sum, { figure, slack }) =>
        isIn(constraint, figure)
          ? sum.plus(slack.scaledBy(powerTo(constraint.equation.subjects[0], figure)))
          : sum,
      this.graph.slackOf(constraint),
    );
  }
}

/** A limit may be kept by chance, and between blanks anything holds. */
function isWeak(constraint: Constraint): boolean {
  return isLimit(constraint) || isBetweenBlanks(constraint);
}

function isLimit({ equation }: Constraint): boolean {
  return equation.relation === '≤';
}

/** Whether nothing stood in any of its cells, so that it said nothing. */
export function isBetweenBlanks({ evaluation }: Constraint): boolean {
  return evaluation.outcome === 'not-applicable';
}

function isIn({ equation }: Constraint, figure: Figure): boolean {
  return equation.subjects.includes(figure) || equation.counterparts.includes(figure);
}
