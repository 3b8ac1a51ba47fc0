import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Block } from '../../tables/table';
import { figuresOf, powerTo } from '../../identities/equation';
import { slackOf } from '../../identities/rounding';
import { allows, sizeOf, termsOf } from '../network/constraint';
import type { Constraint } from '../network/constraint';
import { shiftBy } from '../network/network';
import type { Network } from '../network/network';
import { Holdings } from './holdings';
import type { ColumnAmounts, Meter } from './holdings';
import { isRescaling } from './move';
import type { Move } from './move';
import type { Shifts } from '../network/shifts';

/** What a move would do to the constraints. */
export interface Effect {
  /** Open before, holding after. */
  readonly settled: readonly Constraint[];
  /** Open before and after, with another residual. */
  readonly left: readonly Constraint[];
  /** Open after, where that it held before says little. */
  readonly raised: readonly Constraint[];
  /** Whether something that holds would not hold any more. */
  readonly breaks: boolean;
}

/** Whether a move does more good than harm. */
export function explains({ settled, raised, breaks }: Effect): boolean {
  return !breaks && settled.length > raised.length;
}

const BREAKING: Effect = { settled: [], left: [], raised: [], breaks: true };
/** What a move costs besides the figures and constraints that it touches. */
const LOOKS_A_MOVE = 20;
/** Of a move of more cells than these, some are tried first. */
const MANY_CELLS = 24;
const SAMPLE = 10;

/** The book with some moves made: what its figures are, which constraints are open. Never changed once it is given out. */
export class State {
  private constructor(
    readonly network: Network,
    private readonly failing: Set<Constraint>,
    private readonly holdings: Holdings,
    private readonly residuals: Map<Constraint, Amount>,
    /** The figures that a slip has been found in; pages that were rescaled do not count. */
    private readonly spoken: Set<Figure>,
    /** How much searching has been done; shared by all states of a search. */
    private readonly meter: Meter,
  ) {}

  /** The book as it stands. */
  static of(network: Network): State {
    const meter = { looks: 0 };
    const holdings = Holdings.of(network.places, meter);
    return new State(network, new Set(network.open), holdings, new Map(), new Set(), meter);
  }

  get open(): ReadonlySet<Constraint> {
    return this.failing;
  }

  /**
   * How often a figure or a constraint has been looked at, to propose moves and to judge them: time that is the same on every
   * machine.
   */
  get work(): number {
    return this.meter.looks;
  }

  /** Counts figures that are looked at elsewhere. */
  spend(looks: number): void {
    this.meter.looks += looks;
  }

  amountOf(figure: Figure): Amount | undefined {
    return this.holdings.amountOf(figure);
  }

  /** The amounts of a column of a block. */
  amountsIn(block: Block, key: string): ColumnAmounts {
    return this.holdings.amountsIn(block, key);
  }

  /** Whether a figure is still something that is no amount. */
  isUnreadable(figure: Figure): boolean {
    return figure.state === 'unreadable' && !this.holdings.isChanged(figure);
  }

  /** Whether nothing stands in a figure's cell, or a zero. */
  isFree(figure: Figure): boolean {
    return !this.isUnreadable(figure) && (this.amountOf(figure)?.isZero ?? true);
  }

  /** Whether a figure is still a text that formulas pass by: once it is a number they add all of it. */
  isMuted(figure: Figure): boolean {
    return this.network.derivations.isMuted(figure) && !this.holdings.isChanged(figure);
  }

  /** The constraints that moves have to do with which were made in this state and not in another. */
  movedSince(other: State): readonly Constraint[] {
    const moved = new Set([...this.residuals.keys(), ...other.residuals.keys()]);
    return [...moved].filter((each) => !this.residualOf(each).equals(other.residualOf(each)));
  }

  residualOf(constraint: Constraint): Amount {
    return this.residuals.get(constraint) ?? constraint.evaluation.difference;
  }

  /** Whether a slip was found already in one of the cells that a move would change: nobody makes two in one. */
  isSpokenOf({ changes }: Move): boolean {
    return changes.some(({ figure }) => this.spoken.has(figure));
  }

  /** Whether every figure holds the same in another state of the book. */
  isSameAs(other: State): boolean {
    return this.holdings.isSameAs(other.holdings);
  }

  /** What a move would do; stops at the first constraint that it breaks. */
  effectOf(move: Move): Effect {
    this.meter.looks += LOOKS_A_MOVE;
    if (move.changes.length > MANY_CELLS && this.breaksSome(move)) return BREAKING;
    const settled: Constraint[] = [];
    const left: Constraint[] = [];
    const raised: Constraint[] = [];
    const holds = this.judgeOf(move);
    let breaks = false;
    this.shiftsOf(move).forEach((constraint, by) => {
      const isHeld = holds(constraint, by);
      if (this.open.has(constraint)) (isHeld ? settled : left).push(constraint);
      else if (!isHeld && isWeak(constraint)) raised.push(constraint);
      else breaks = !isHeld;
      return !breaks;
    });
    return { settled, left, raised, breaks };
  }

  /** The book with some moves made, one after another. */
  after(...moves: readonly Move[]): State {
    const { network, failing, holdings, residuals, spoken, meter } = this;
    const next = new State(
      network,
      new Set(failing),
      holdings.copy(),
      new Map(residuals),
      new Set(spoken),
      meter,
    );
    for (const move of moves) next.make(move);
    return next;
  }

  private make(move: Move): void {
    const holds = this.judgeOf(move);
    this.shiftsOf(move).forEach((constraint, by) => {
      if (holds(constraint, by)) this.failing.delete(constraint);
      else this.failing.add(constraint);
      this.residuals.set(constraint, this.residualOf(constraint).plus(by));
      return true;
    });
    if (!isRescaling(move)) for (const { figure } of move.changes) this.spoken.add(figure);
    this.holdings.change(move.changes);
  }

  /** Whether a move of many cells breaks an equation of one of a few of them: most that do show it there. */
  private breaksSome({ changes }: Move): boolean {
    const to = new Map(changes.map((change) => [change.figure, change.to]));
    const step = Math.ceil(changes.length / SAMPLE);
    return changes.some(({ figure }, i) => {
      const constraints = i % step === 0 ? this.network.constraintsOf(figure) : [];
      return constraints.some(
        (constraint) =>
          sizeOf(constraint) <= MANY_CELLS && this.isFirm(constraint) && !this.shiftOf(constraint, to).isZero,
      );
    });
  }

  /** Whether a constraint is an exact equation that holds over typed figures. */
  private isFirm(constraint: Constraint): boolean {
    const { equation, evaluation } = constraint;
    if (this.open.has(constraint) || equation.relation !== '=' || evaluation.outcome !== 'pass') return false;
    const isPlain = (figure: Figure): boolean => !this.network.derivations.isDerived(figure);
    return this.network.slackOf(constraint).isZero && figuresOf(equation).every(isPlain);
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

  /** Tells of each constraint whether it would hold after a move that shifts its residual by so much. */
  private judgeOf(move: Move): (constraint: Constraint, by: Amount) => boolean {
    let filled: readonly Filled[] | undefined;
    return (constraint, by) => {
      if (!this.isJudged(constraint, move)) return false;
      const residual = this.residualOf(constraint).plus(by);
      if (allows(constraint, residual)) return true;
      filled ??= filledBy(move);
      return allows(constraint, residual, this.slackWith(constraint, filled));
    };
  }

  /** By how much a move moves each residual. */
  private shiftsOf({ changes, insertions }: Move): Shifts {
    const { shifts, derivations } = this.network;
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
      if (isUnreadable) for (const each of this.network.constraintsOf(figure)) shifts.add(each, Amount.zero);
      const reach = held ? this.network.reachBeside(figure, held) : this.network.reachOf(figure);
      this.meter.looks += reach.length;
      for (const each of reach) shifts.add(each.constraint, shiftBy(by, each));
      if (!isMuted) continue;
      for (const each of this.network.reachOfMuted(figure)) shifts.add(each.constraint, shiftBy(own, each));
    }
    for (const { moves } of insertions) for (const [constraint, by] of moves) shifts.add(constraint, by);
    return shifts;
  }

  /** Whether nothing in a constraint is unreadable once a move is made. */
  private isJudged({ evaluation }: Constraint, { changes }: Move): boolean {
    return evaluation.unreadable.every(
      (figure) => !this.isUnreadable(figure) || changes.some((change) => change.figure === figure),
    );
  }

  private slackWith(constraint: Constraint, filled: readonly Filled[]): Amount {
    return filled.reduce(
      (sum, { figure, slack }) =>
        isIn(constraint, figure)
          ? sum.plus(slack.scaledBy(powerTo(constraint.equation.subjects[0], figure)))
          : sum,
      this.network.slackOf(constraint),
    );
  }
}

/** A blank that a move fills, with the slack of what is put there: it had none of its own. */
interface Filled {
  readonly figure: Figure;
  readonly slack: Amount;
}

function filledBy({ changes }: Move): Filled[] {
  const filled: Filled[] = [];
  for (const { figure, to } of changes) {
    if (figure.amount || !to || to.isZero) continue;
    const slack = slackOf({ ...figure, amount: to });
    if (!slack.isZero) filled.push({ figure, slack });
  }
  return filled;
}

/** A limit may be kept by chance, and between blanks anything holds. */
function isWeak({ equation, evaluation }: Constraint): boolean {
  return equation.relation === '≤' || evaluation.outcome === 'not-applicable';
}

function isIn({ equation }: Constraint, figure: Figure): boolean {
  return equation.subjects.includes(figure) || equation.counterparts.includes(figure);
}
