import type { Constraint } from '../network/constraint';
import { candidatesAfter, candidatesIn, componentsOf } from './candidates';
import type { Candidate, Component } from './candidates';
import type { Proposer } from './proposer';
import type { State } from './state';

/** Slips that together explain what is open, and what they leave. */
export interface Explained {
  /** Those of the book as it stands, before any slip is taken for granted. */
  readonly first: readonly Candidate[];
  readonly moves: readonly Candidate[];
  readonly state: State;
  /** Whether the search was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/** So much work takes well under a second. */
const MOST_WORK = 40_000;
/** The work that may go into proving that a part needs no more than two or three slips. */
const MOST_PER_PART = 4_000;
const DEEPEST = 3;
/** Beyond these a candidate is less likely than that there is one slip more. */
const WIDEST = 10;

/**
 * The fewest slips that settle what is open, part by part: one, two, three, tried in order of what they settle (iterative
 * deepening). Where more have been made, the slip that settles most is taken for granted and the rest is searched again.
 */
export function search(start: State, proposers: readonly Proposer[]): Explained {
  const first = candidatesIn(start, proposers);
  const moves: Candidate[] = [];
  let [state, candidates] = [start, first];
  while (candidates.length > 0 && state.work < MOST_WORK) {
    for (const each of explainParts(state, candidates, proposers)) {
      const next = state.after(each.move);
      // What another slip has settled by now needs no slip of its own.
      if (each.effect.settled.every((constraint) => !state.open.has(constraint))) continue;
      candidates = candidatesAfter(next, candidates, each, proposers);
      moves.push(each);
      state = next;
    }
  }
  return { first, moves, state, gaveUp: state.work >= MOST_WORK };
}

/** For each part, the slips that settle it, or the one that settles most of it. */
function explainParts(
  state: State,
  candidates: readonly Candidate[],
  proposers: readonly Proposer[],
): Candidate[] {
  return componentsOf(candidates).flatMap((part) => {
    const [best] = part.candidates;
    return solve(state, part, proposers) ?? (best ? [best] : []);
  });
}

function solve(
  state: State,
  part: Component,
  proposers: readonly Proposer[],
): readonly Candidate[] | undefined {
  const limit = state.work + MOST_PER_PART;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const found = within({ state, candidates: part.candidates, open: part.open }, depth, proposers, limit);
    if (found) return found;
  }
  return undefined;
}

interface Node {
  readonly state: State;
  readonly candidates: readonly Candidate[];
  /** What is to be settled. */
  readonly open: ReadonlySet<Constraint>;
}

/** At most so many slips that settle everything; undefined where there are none. */
function within(
  { state, candidates, open }: Node,
  depth: number,
  proposers: readonly Proposer[],
  limit: number,
): readonly Candidate[] | undefined {
  const whole = candidates.filter(({ effect }) => effect.raised.length === 0 && covers(effect.settled, open));
  if (whole.length > 0)
    return [whole.reduce((best, each) => (each.move.surprise < best.move.surprise ? each : best))];
  if (depth === 1 || !canSettle(candidates, depth, open.size)) return undefined;
  for (const each of candidates.slice(0, WIDEST)) {
    if (state.work > limit) return undefined;
    const next = state.after(each.move);
    const rest = new Set([...open, ...each.effect.raised].filter((constraint) => next.open.has(constraint)));
    const after = candidatesAfter(next, candidates, each, proposers);
    const found = within({ state: next, candidates: after, open: rest }, depth - 1, proposers, limit);
    if (found) return [each, ...found];
  }
  return undefined;
}

function covers(settled: readonly Constraint[], open: ReadonlySet<Constraint>): boolean {
  if (settled.length < open.size) return false;
  return new Set(settled.filter((constraint) => open.has(constraint))).size === open.size;
}

/** Whether so many candidates have to do with so many constraints, at most. */
function canSettle(candidates: readonly Candidate[], depth: number, constraints: number): boolean {
  const most = candidates
    .map(({ effect }) => effect.settled.length + effect.left.length)
    .sort((a, b) => b - a)
    .slice(0, depth);
  return most.reduce((sum, each) => sum + each, 0) >= constraints;
}
