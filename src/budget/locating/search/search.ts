import type { Constraint } from '../network/constraint';
import type { Network } from '../network/network';
import { candidatesAfter, candidatesIn } from './candidates';
import type { Candidate, Proposer } from './candidates';
import type { State } from './state';

/** The book with some slips mended, and what else may have gone wrong in it. */
export interface Stage {
  readonly state: State;
  readonly candidates: readonly Candidate[];
}

/** A slip that was taken for granted, and where it was chosen from. */
export interface Taken extends Candidate {
  readonly stage: Stage;
}

/** Slips that together explain what is open, and what they leave. */
export interface Explained {
  /** The book as it stands, before any slip is taken for granted. */
  readonly first: Stage;
  readonly moves: readonly Taken[];
  readonly state: State;
  /** Whether the search was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/** The share of all looks that may go into looking for fewer slips than were found, for each part. */
const PER_PART = 0.1;
/** Beyond so many slips in one part, that there are fewer is not looked for. */
const MOST_SLIPS = 4;
/** So many slips are looked for where those found leave something open. */
const DEEPEST = 3;
/** Beyond these a candidate is less likely than that there is one slip more. */
const WIDEST = 10;

/**
 * The fewest slips that settle what is open. First the slip that settles most is taken for granted, and the rest searched
 * again, to the end; then each part that several slips hang together in is tried with fewer (iterative deepening).
 */
export function search(start: State, proposers: readonly Proposer[]): Explained {
  const limit = mostLooks(start.network);
  const first = { state: start, candidates: candidatesIn(start, proposers, start.open, limit) };
  const taken = takeBest(first, proposers, limit);
  const unsettled = start.after(...taken.map(({ move }) => move)).open;
  const moves = partsOf(taken).flatMap(
    (part) => better(first, part, unsettled, proposers, limit) ?? part.moves,
  );
  const state = start.after(...moves.map(({ move }) => move));
  return { first, moves, state, gaveUp: start.work >= limit };
}

function takeBest(first: Stage, proposers: readonly Proposer[], limit: number): Taken[] {
  const moves: Taken[] = [];
  let stage = first;
  for (let best = stage.candidates[0]; best && stage.state.work < limit; best = stage.candidates[0]) {
    moves.push({ ...best, stage });
    const state = stage.state.after(best.move);
    stage = { state, candidates: candidatesAfter(state, stage.candidates, best, proposers, limit) };
  }
  return moves;
}

/** Slips that have to do with the same constraints. */
interface Part {
  readonly moves: Taken[];
  readonly touched: Set<Constraint>;
}

function partsOf(moves: readonly Taken[]): Part[] {
  let parts: Part[] = [];
  for (const each of moves) {
    const { settled, left, raised } = each.effect;
    const own: Part = { moves: [each], touched: new Set([...settled, ...left, ...raised]) };
    const joined = parts.filter(({ touched }) =>
      [...own.touched].some((constraint) => touched.has(constraint)),
    );
    parts = parts.filter((part) => !joined.includes(part));
    parts.push(
      joined.reduceRight<Part>(
        (all, part) => ({
          moves: [...part.moves, ...all.moves],
          touched: new Set([...part.touched, ...all.touched]),
        }),
        own,
      ),
    );
  }
  return parts;
}

/** The fewest and least surprising slips that settle all of a part; undefined where it needs more than are looked for. */
function better(
  first: Stage,
  { moves, touched }: Part,
  unsettled: ReadonlySet<Constraint>,
  proposers: readonly Proposer[],
  limit: number,
): readonly Taken[] | undefined {
  const { state: start } = first;
  const isUnsettled = [...touched].some((constraint) => unsettled.has(constraint));
  if (moves.length > MOST_SLIPS || (moves.length === 1 && !isUnsettled)) return undefined;
  const open = new Set([...start.open].filter((constraint) => touched.has(constraint)));
  const node = { ...first, open };
  const most = isUnsettled ? Math.max(moves.length, DEEPEST) : Math.min(moves.length, DEEPEST);
  for (let depth = 1; depth <= most; depth++) {
    const found = within(node, depth, proposers, Math.min(limit, start.work + PER_PART * limit));
    if (found) return found;
  }
  return undefined;
}

interface Node extends Stage {
  /** What is to be settled. */
  readonly open: ReadonlySet<Constraint>;
}

/** The least surprising of at most so many slips that settle everything; undefined where there are none. */
function within(
  stage: Node,
  depth: number,
  proposers: readonly Proposer[],
  limit: number,
): readonly Taken[] | undefined {
  const { state, candidates, open } = stage;
  const whole = candidates.filter(({ effect }) => effect.raised.length === 0 && covers(effect.settled, open));
  if (whole.length > 0) {
    const best = whole.reduce((least, each) => (each.move.surprise < least.move.surprise ? each : least));
    return [{ ...best, stage }];
  }
  if (depth === 1 || !canSettle(candidates, depth, open)) return undefined;
  let best: readonly Taken[] | undefined;
  for (const each of candidates.filter(({ effect }) => touches(effect.settled, open)).slice(0, WIDEST)) {
    if (state.work > limit) break;
    const next = state.after(each.move);
    const rest = new Set([...open, ...each.effect.raised].filter((constraint) => next.open.has(constraint)));
    // The last slip has to settle all of the rest.
    const isLast = depth === 2;
    const after = candidatesAfter(next, candidates, each, proposers, limit, isLast ? rest : undefined);
    const found = within({ state: next, candidates: after, open: rest }, depth - 1, proposers, limit);
    const all = found && [{ ...each, stage }, ...found];
    if (all && (!best || surpriseOf(all) < surpriseOf(best))) best = all;
  }
  return best;
}

function surpriseOf(moves: readonly Candidate[]): number {
  return moves.reduce((sum, { move }) => sum + move.surprise, 0);
}

function touches(settled: readonly Constraint[], open: ReadonlySet<Constraint>): boolean {
  return settled.some((constraint) => open.has(constraint));
}

function covers(settled: readonly Constraint[], open: ReadonlySet<Constraint>): boolean {
  if (settled.length < open.size) return false;
  return new Set(settled.filter((constraint) => open.has(constraint))).size === open.size;
}

/** Whether so many candidates have to do with so many constraints, at most. */
function canSettle(candidates: readonly Candidate[], depth: number, open: ReadonlySet<Constraint>): boolean {
  const most = candidates
    .map(
      ({ effect }) => [...effect.settled, ...effect.left].filter((constraint) => open.has(constraint)).length,
    )
    .sort((a, b) => b - a)
    .slice(0, depth);
  return most.reduce((sum, each) => sum + each, 0) >= open.size;
}

/** So many looks take about a second. */
const MOST_LOOKS = 3_000_000;
/** Besides, every figure of a large book may be looked at so many times. */
const LOOKS_A_FIGURE = 30;

/** How many looks may go into explaining what is open in a book, and as many into what else would explain it. */
export function mostLooks({ size }: Network): number {
  return MOST_LOOKS + LOOKS_A_FIGURE * size;
}
