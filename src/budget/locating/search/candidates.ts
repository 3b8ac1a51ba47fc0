import { figureCount } from '../graph/constraint';
import type { Constraint } from '../graph/constraint';
import { repairKey } from './repair';
import type { Change, Repair } from './repair';
import { explains } from './state';
import type { Effect, State } from './state';
import { ViolationIndex } from './violation-index';

/** Proposes repairs that would explain some of what is violated. Those that do not fit are sorted out by the search. */
export type RepairGenerator = (violations: ViolationIndex) => Iterable<Repair>;

/** A repair that explains something and contradicts nothing. */
export interface Candidate {
  readonly repair: Repair;
  readonly key: string;
  readonly effect: Effect;
  /** How many figures the smallest constraint has that it satisfies. */
  readonly fewest: number;
}

/**
 * The repairs that would satisfy some of what is violated in a state without breaking anything; those that satisfy most first.
 * @param limit the steps at which no more are looked for
 */
export function candidatesIn(
  state: State,
  generators: readonly RepairGenerator[],
  focus: ReadonlySet<Constraint>,
  limit: number,
): Candidate[] {
  const violations = new ViolationIndex(state, focus);
  const found = new Map<string, Candidate>();
  for (const generate of generators) {
    for (const repair of generate(violations)) {
      // Equivalent mutants: one step more or less.
      if (state.steps >= limit) break;
      if (state.touchesRepaired(repair) || isNegative(state, repair)) continue;
      const candidate = fitting(state, repair);
      const before = candidate && found.get(candidate.key);
      if (candidate && !(before && before.repair.cost <= repair.cost)) found.set(candidate.key, candidate);
    }
  }
  return [...found.values()].sort(byMerit);
}

/** A budget holds few negative amounts: what would make one of a blank, or of an amount that can be none, has gone wrong elsewhere. */
function isNegative(state: State, { errorType, changes, insertions }: Repair): boolean {
  if (errorType === 'sign') return false;
  const isTurned = ({ figure, to }: Change): boolean => {
    if (!to || to.sign >= 0) return false;
    const sign = state.amountOf(figure)?.sign ?? 0;
    return sign === 0 || (sign > 0 && !state.graph.mayBeNegative(figure));
  };
  return changes.some(isTurned) || insertions.some(({ amounts }) => amounts.some(isTurned));
}

/** Whatever satisfies some constraints all at once satisfies the one that has fewest figures: that is enough to look for. */
export function fewestFiguresOf([first, ...others]: readonly Constraint[]): ReadonlySet<Constraint> {
  if (!first) return new Set();
  return new Set([
    others.reduce((least, each) => (figureCount(each) < figureCount(least) ? each : least), first),
  ]);
}

/**
 * The candidates of the state that a repair leads to. Only those that have to do with what the repair has moved are looked
 * for again.
 * @param candidates those of the state before
 * @param all what they have to satisfy, all of it, to be of use
 */
export function candidatesAfter(
  next: State,
  candidates: readonly Candidate[],
  chosen: Candidate,
  generators: readonly RepairGenerator[],
  limit: number,
  all?: ReadonlySet<Constraint>,
): Candidate[] {
  const moved = new Set(touchedBy(chosen));
  const found = new Map<string, Candidate>();
  for (const each of candidates) {
    const { satisfied, stillViolated, newlyViolated } = each.effect;
    const isTouched = [satisfied, stillViolated, newlyViolated].some((touched) =>
      touched.some((one) => moved.has(one)),
    );
    const still = isTouched ? fitting(next, each.repair, each.key) : each;
    if (still && !next.touchesRepaired(each.repair)) found.set(each.key, still);
  }
  const focus = all
    ? newlyWanted(all, moved)
    : new Set([...moved].filter((constraint) => next.violated.has(constraint)));
  const fresh = focus.size > 0 ? candidatesIn(next, generators, focus, limit) : [];
  for (const each of fresh) found.set(each.key, each);
  return [...found.values()].sort(byMerit);
}

/** What is to be looked for where one repair has to satisfy all of this: nothing, where some of it has not been moved. */
function newlyWanted(all: ReadonlySet<Constraint>, moved: ReadonlySet<Constraint>): ReadonlySet<Constraint> {
  return [...all].every((each) => moved.has(each)) ? fewestFiguresOf([...all]) : new Set();
}

/** What is left of some repairs in another state. */
export function judgedAgain(state: State, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap(({ repair, key }) =>
    state.touchesRepaired(repair) ? [] : (fitting(state, repair, key) ?? []),
  );
}

/** A repair in a state, if it explains something there and contradicts nothing. */
function fitting(state: State, repair: Repair, key?: string): Candidate | undefined {
  const effect = state.effectOf(repair);
  if (!explains(effect)) return undefined;
  const fewest = effect.satisfied.reduce(
    (least, constraint) => Math.min(least, figureCount(constraint)),
    Infinity,
  );
  return { repair, key: key ?? repairKey(repair), effect, fewest };
}

/** The constraints that a repair has to do with. */
export function touchedBy({ effect }: Candidate): readonly Constraint[] {
  return [...effect.satisfied, ...effect.stillViolated, ...effect.newlyViolated];
}

/** Of two that satisfy as many, the one that satisfies the constraint with fewest figures: the others have more to do with. */
function byMerit(a: Candidate, b: Candidate): number {
  return (
    meritOf(b) - meritOf(a) ||
    a.fewest - b.fewest ||
    a.repair.cost - b.repair.cost ||
    (a.key < b.key ? -1 : 1)
  );
}

/** What a repair satisfies, less what it violates anew; cells that look odd by themselves speak for it too. */
function meritOf({ repair, effect }: Candidate): number {
  return effect.satisfied.length - effect.newlyViolated.length + repair.prior;
}
