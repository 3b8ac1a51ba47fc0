import type { Amount } from '../../../amount/amount';
import type { Block } from '../../tables/table';
import type { Constraint } from '../graph/constraint';
import { candidatesIn, fewestFiguresOf, judgedAgain } from './candidates';
import type { Candidate, RepairGenerator } from './candidates';
import { maxSteps } from './search';
import type { ChosenRepair, Explained } from './search';
import { isChange, isRescaling, sheetCount } from './repair';
import type { Change, Repair } from './repair';
import type { State } from './state';

/** A repair of an explanation, with every other one that would do as well in its stead. */
export interface WithAlternatives {
  /** The one that costs least. */
  readonly chosen: Candidate;
  /** The others, in order of their costs. */
  readonly alternatives: readonly Candidate[];
  /** Whether something that it has to do with fails to the end, nothing tells its amount exactly, or not all others were looked at. */
  readonly isUnfinished: boolean;
  /** What it satisfies once the other repairs are made, with what each constraint misses by until then. */
  readonly satisfied: ReadonlyMap<Constraint, Amount>;
}

/** Takes each repair of an explanation out again, and looks what else would satisfy what it satisfies. */
export function findAlternatives(
  start: State,
  explained: Explained,
  generators: readonly RepairGenerator[],
): WithAlternatives[] {
  const { repairs, state: end } = explained;
  const limit = start.steps + maxSteps(start.graph);
  const all: WithAlternatives[] = [];
  let before = start;
  for (const [i, own] of repairs.entries()) {
    const without = before.after(...repairs.slice(i + 1).map(({ repair }) => repair));
    const others = new Alternatives(own, without, explained, generators, limit);
    const fitting = others.fitting();
    const [best] = fitting;
    const chosen = best && best.repair.cost < own.repair.cost ? best : own;
    before = before.after(chosen.repair);
    const sure = fitting.length > 1 ? undefined : sureBeside(repairs, i);
    const keys = new Set([chosen.key, ...fitting.map(({ key }) => key)]);
    const further = (sure ? others.fittingIn(() => start.after(...sure)) : []).filter(
      ({ key }) => !keys.has(key),
    );
    all.push({
      chosen,
      isUnfinished:
        without.steps >= limit || failsToTheEnd(chosen, end) || isRounded(chosen, end, others.satisfied),
      alternatives: [...fitting, ...further].filter(({ key }) => key !== chosen.key),
      satisfied: new Map(others.satisfied.map((each) => [each, without.residualOf(each).abs()])),
    });
  }
  return all;
}

/**
 * Whether something fails to the end that a repair has to do with, or that is an equation over a block which its own equations tie
 * together; of a row left out, anything in its block, or that has nothing on its other side.
 */
function failsToTheEnd({ repair, effect }: Candidate, end: State): boolean {
  if (end.violated.size === 0) return false;
  if ([...effect.stillViolated, ...effect.newlyViolated].some((constraint) => end.violated.has(constraint)))
    return true;
  const isOfRow = repair.insertions.length > 0;
  const own = repair.insertions.map(({ amounts: [{ figure }] }) => end.graph.places.of(figure)?.block);
  const tied = effect.satisfied.flatMap((each) => end.graph.columnsOf(each).map(({ block }) => block));
  const blocks = new Set(isOfRow ? own : tied);
  return [...end.violated].some((constraint) => {
    const columns = end.graph.columnsOf(constraint);
    if (isOfRow && columns.length === 1) return true;
    if (!isOfRow && constraint.equation.relation !== '=') return false;
    return columns.some(({ block }) => blocks.has(block));
  });
}

/** Whether an amount that was left out is told by rounded figures only, and by none of them exactly. */
function isRounded({ repair }: Candidate, { graph }: State, satisfied: readonly Constraint[]): boolean {
  const exact = satisfied.filter(({ equation }) => equation.relation === '=');
  return (
    repair.errorType === 'omitted-amount' && exact.every((constraint) => !graph.slackOf(constraint).isZero)
  );
}

/**
 * Beside an error that gives just what was typed, the repairs of others that do, where there are some that do not: these are
 * only likely themselves, and may stand in the way of the truth.
 */
function sureBeside(repairs: readonly Candidate[], own: number): readonly Repair[] | undefined {
  const others = repairs.filter((_, j) => j !== own).map(({ repair }) => repair);
  const sure = others.filter(({ reproduces }) => reproduces);
  return repairs[own]?.repair.reproduces !== true || sure.length === others.length ? undefined : sure;
}

/** A repair taken out of its explanation again, to see what would do in its stead. */
class Alternatives {
  /** What it satisfies, the others being made. */
  readonly satisfied: readonly Constraint[];

  /**
   * @param without the book with the others made
   * @param limit the steps at which no more are looked for
   */
  constructor(
    private readonly own: ChosenRepair,
    private readonly without: State,
    private readonly explained: Explained,
    private readonly generators: readonly RepairGenerator[],
    private readonly limit: number,
  ) {
    this.satisfied = [...without.violated].filter((constraint) => !explained.state.violated.has(constraint));
  }

  /** What would satisfy all that the repair satisfies, itself included, in order of costs. */
  fitting(): Candidate[] {
    const { own, without } = this;
    const { repairs, state: end } = this.explained;
    const known = this.known();
    const isSure = own.repair.reproduces && known.length === 1 && known[0]?.key === own.key;
    const found = repairs.length === 1 || isSure ? known : united(known, this.searched(without));
    // What comes to the same in the end is the same explanation.
    return this.comparable(found).filter(
      ({ key, repair }) => key === own.key || repairs.length === 1 || !without.after(repair).isSameAs(end),
    );
  }

  /**
   * The same were some of the others not made.
   * @param doubted the book without these
   */
  fittingIn(doubted: () => State): Candidate[] {
    const { state: start, candidates } = this.explained.first;
    const apart = this.satisfied.find((each) => this.without.residualOf(each).equals(start.residualOf(each)));
    if (!apart) return this.comparable(this.searched(doubted()));
    // What none of the others has moved was looked at as the book stands.
    const known = satisfyingAll(candidates, [apart]);
    const isAlone = known.every(({ key }) => key === this.own.key);
    return isAlone ? [] : this.comparable(ranked(judgedAgain(doubted(), known), this.satisfied));
  }

  /**
   * An error in one place is not doubted because any other amount, or a sum in another row, may have been carried on, or one may have
   * gone into another table, as seldom happens, unless that is the likelier.
   */
  private comparable(found: readonly Candidate[]): Candidate[] {
    const { isCarriedOn, cost } = this.own.repair;
    if (isCarriedOn) return [...found];
    const isAnyhow = ({ errorType, changes }: Repair): boolean =>
      errorType === 'unknown' || errorType === 'transfer' || sheetCount(changes) > 1;
    return found.filter(({ repair }) => !repair.isCarriedOn || !isAnyhow(repair) || repair.cost < cost);
  }

  /**
   * What fitted when the repair was chosen, of one constraint about blocks that no repair has had to do with since; nothing
   * where there is none.
   */
  private known(): Candidate[] {
    const { state, candidates } = this.own.stage;
    const blocksOf = (constraint: Constraint): Block[] =>
      state.graph.columnsOf(constraint).map(({ block }) => block);
    const touched = new Set(this.without.movedSince(state).flatMap(blocksOf));
    const untouched = this.satisfied.find((each) => blocksOf(each).every((block) => !touched.has(block)));
    return untouched ? this.judged(this.without, candidates, untouched) : [];
  }

  /** Of repairs that satisfied one of the constraints in an earlier state, those that satisfy all in this one. */
  private judged(state: State, candidates: readonly Candidate[], one: Constraint): Candidate[] {
    return ranked(judgedAgain(state, satisfyingAll(candidates, [one])), this.satisfied);
  }

  private searched(state: State): Candidate[] {
    const focus = fewestFiguresOf(this.satisfied);
    return ranked(candidatesIn(state, this.generators, focus, this.limit), this.satisfied);
  }
}

/** Two lists of repairs as one, each once. */
function united(some: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const keys = new Set(others.map(({ key }) => key));
  return [...others, ...some.filter(({ key }) => !keys.has(key))].sort(byCost);
}

function byCost(a: Candidate, b: Candidate): number {
  return a.repair.cost - b.repair.cost;
}

function ranked(candidates: readonly Candidate[], satisfied: readonly Constraint[]): Candidate[] {
  return satisfyingAll(candidates, satisfied).sort(byCost);
}

/** Of some repairs those that satisfy all of what is wanted, and violate nothing anew. */
function satisfyingAll(candidates: readonly Candidate[], all: readonly Constraint[]): Candidate[] {
  return candidates.filter(({ effect }) => {
    const satisfied = new Set(effect.satisfied);
    return effect.newlyViolated.length === 0 && all.every((constraint) => satisfied.has(constraint));
  });
}

/**
 * The repairs as they stay when all are made: where a later one says something else of a cell, the earlier one does not
 * speak of it. Only pages whose amounts are rescaled keep their cells, for these are rescaled first and moved then; but not
 * those that another rescaling puts back to what was typed, for they were right.
 */
export function finalRepairs(start: State, repairs: readonly WithAlternatives[]): WithAlternatives[] {
  const end = start.after(...repairs.map(({ chosen }) => chosen.repair));
  return repairs.flatMap((each) => {
    const { repair } = each.chosen;
    const isFinal = (change: Change): boolean =>
      isRescaling(repair) ? !isPutBack(start, end, change) : isKept(end, change);
    const changes = repair.changes.filter((change) => isChange(change) && isFinal(change));
    if (changes.length + repair.insertions.length === 0) return [];
    const alternatives = each.alternatives.filter(({ repair: { changes: others, insertions } }) => {
      return insertions.length > 0 || others.some(isChange);
    });
    return [{ ...each, alternatives, chosen: { ...each.chosen, repair: { ...repair, changes } } }];
  });
}

function isPutBack(start: State, end: State, { figure }: Change): boolean {
  const [typed, left] = [start.amountOf(figure), end.amountOf(figure)];
  return typed !== undefined && left?.equals(typed) === true;
}

function isKept(end: State, { figure, to }: Change): boolean {
  const amount = end.amountOf(figure);
  return to ? amount?.equals(to) === true : amount === undefined;
}
