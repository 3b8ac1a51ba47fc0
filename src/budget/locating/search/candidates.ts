import { sizeOf } from '../network/constraint';
import type { Constraint } from '../network/constraint';
import { keyOf } from './move';
import type { Change, Move } from './move';
import { explains } from './state';
import type { Effect, State } from './state';
import { Survey } from './survey';

/** Proposes slips that would explain some of what is open. Those that do not fit are sorted out by the search. */
export type Proposer = (survey: Survey) => Iterable<Move>;

/** A slip that explains something and contradicts nothing. */
export interface Candidate {
  readonly move: Move;
  readonly key: string;
  readonly effect: Effect;
  /** How many figures the smallest constraint has that it settles. */
  readonly fewest: number;
}

/**
 * The slips that would settle some of what is open in a state without breaking anything; those that settle most first.
 * @param limit the work at which no more are looked for
 */
export function candidatesIn(
  state: State,
  proposers: readonly Proposer[],
  focus: ReadonlySet<Constraint>,
  limit: number,
): Candidate[] {
  const survey = new Survey(state, focus);
  const found = new Map<string, Candidate>();
  for (const propose of proposers) {
    for (const move of propose(survey)) {
      if (state.work >= limit) break;
      if (state.isSpokenOf(move) || isNegative(state, move)) continue;
      const candidate = fitting(state, move);
      const before = candidate && found.get(candidate.key);
      if (candidate && !(before && before.move.surprise <= move.surprise))
        found.set(candidate.key, candidate);
    }
  }
  return [...found.values()].sort(byMerit);
}

/** A budget holds few negative amounts: what would make one of an amount has gone wrong elsewhere. */
function isNegative(state: State, { slip, changes, insertions }: Move): boolean {
  if (slip === 'sign') return false;
  const isTurned = ({ figure, to }: Change): boolean =>
    to !== undefined && to.sign < 0 && (state.amountOf(figure)?.sign ?? 0) >= 0;
  return changes.some(isTurned) || insertions.some(({ amounts }) => amounts.some(isTurned));
}

/** Whatever settles some constraints all at once settles the one that has fewest figures: that is enough to look for. */
export function fewestFiguresOf([first, ...others]: readonly Constraint[]): ReadonlySet<Constraint> {
  if (!first) return new Set();
  return new Set([others.reduce((least, each) => (sizeOf(each) < sizeOf(least) ? each : least), first)]);
}

/**
 * The candidates of the state that a slip leads to. Only those that have to do with what the slip has moved are looked
 * for again.
 * @param candidates those of the state before
 * @param all what they have to settle, all of it, to be of use
 */
export function candidatesAfter(
  next: State,
  candidates: readonly Candidate[],
  taken: Candidate,
  proposers: readonly Proposer[],
  limit: number,
  all?: ReadonlySet<Constraint>,
): Candidate[] {
  const moved = new Set(touchedBy(taken));
  const found = new Map<string, Candidate>();
  for (const each of candidates) {
    const { settled, left, raised } = each.effect;
    const isTouched = [settled, left, raised].some((touched) => touched.some((one) => moved.has(one)));
    const still = isTouched ? fitting(next, each.move, each.key) : each;
    if (still && !next.isSpokenOf(each.move)) found.set(each.key, still);
  }
  const focus = all
    ? newlyWanted(all, moved)
    : new Set([...moved].filter((constraint) => next.open.has(constraint)));
  const fresh = focus.size > 0 ? candidatesIn(next, proposers, focus, limit) : [];
  for (const each of fresh) found.set(each.key, each);
  return [...found.values()].sort(byMerit);
}

/** What is to be looked for where one slip has to settle all of this: nothing, where some of it has not been moved. */
function newlyWanted(all: ReadonlySet<Constraint>, moved: ReadonlySet<Constraint>): ReadonlySet<Constraint> {
  return [...all].every((each) => moved.has(each)) ? fewestFiguresOf([...all]) : new Set();
}

/** What is left of some slips in another state. */
export function judgedAgain(state: State, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap(({ move, key }) =>
    state.isSpokenOf(move) ? [] : (fitting(state, move, key) ?? []),
  );
}

/** A slip in a state, if it explains something there and contradicts nothing. */
function fitting(state: State, move: Move, key?: string): Candidate | undefined {
  const effect = state.effectOf(move);
  if (!explains(effect)) return undefined;
  const fewest = effect.settled.reduce((least, constraint) => Math.min(least, sizeOf(constraint)), Infinity);
  return { move, key: key ?? keyOf(move), effect, fewest };
}

function touchedBy({ effect }: Candidate): readonly Constraint[] {
  return [...effect.settled, ...effect.left, ...effect.raised];
}

/** Of two that settle as many, the one that settles the constraint with fewest figures: the others have more to do with. */
function byMerit(a: Candidate, b: Candidate): number {
  return (
    meritOf(b) - meritOf(a) ||
    a.fewest - b.fewest ||
    a.move.surprise - b.move.surprise ||
    (a.key < b.key ? -1 : 1)
  );
}

/** What a slip settles, less what it raises; cells that look odd by themselves speak for it too. */
function meritOf({ move, effect }: Candidate): number {
  return effect.settled.length - effect.raised.length + move.oddness;
}
