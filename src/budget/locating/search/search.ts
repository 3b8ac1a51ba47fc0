import type { Constraint } from '../graph/constraint';
import type { ConstraintGraph } from '../graph/constraint-graph';
import { candidatesAfter, candidatesIn } from './candidates';
import type { Candidate, RepairGenerator } from './candidates';
import type { State } from './state';

/** The book with some repairs made, and what else may have gone wrong in it. */
export interface Stage {
  readonly state: State;
  readonly candidates: readonly Candidate[];
}

/** A repair that was taken for granted, and where it was chosen from. */
export interface ChosenRepair extends Candidate {
  readonly stage: Stage;
}

/** Repairs that together explain what is violated, and what they leave. */
export interface Explained {
  /** The book as it stands, before any repair is taken for granted. */
  readonly first: Stage;
  readonly repairs: readonly ChosenRepair[];
  readonly state: State;
  /** Whether the search was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/** So many steps take about a second. */
const BASE_STEPS = 3_000_000;
/** Besides, so many for every figure of a large book. */
const STEPS_A_FIGURE = 30;
/** The share of all steps that may go into looking for fewer repairs than were found, for each part. */
const PER_PART = 0.1;
/** Beyond so many repairs in one part, that fewer would do is not looked for. */
const MOST_REPAIRS = 4;
/** So many repairs are looked for where those found leave something violated. */
const DEEPEST = 3;
/** Beyond these a candidate is less likely than that there is one error more. */
const WIDEST = 10;

/**
 * The fewest repairs that satisfy what is violated. First the one that satisfies most is taken for granted, and the rest
 * searched again, to the end; then each part that several repairs hang together in is tried with fewer (iterative deepening).
 */
export function search(start: State, generators: readonly RepairGenerator[]): Explained {
  const limit = maxSteps(start.graph);
  const first = { state: start, candidates: candidatesIn(start, generators, start.violated, limit) };
  const chosen = takeBest(first, generators, limit);
  const unsatisfied = start.after(...chosen.map(({ repair }) => repair)).violated;
  const repairs = partsOf(chosen).flatMap(
    (part) => better(first, part, unsatisfied, generators, limit) ?? part.repairs,
  );
  const state = start.after(...repairs.map(({ repair }) => repair));
  return { first, repairs, state, gaveUp: start.steps >= limit };
}

function takeBest(first: Stage, generators: readonly RepairGenerator[], limit: number): ChosenRepair[] {
  const repairs: ChosenRepair[] = [];
  let stage = first;
  for (let best = stage.candidates[0]; best && stage.state.steps < limit; best = stage.candidates[0]) {
    repairs.push({ ...best, stage });
    const state = stage.state.after(best.repair);
    stage = { state, candidates: candidatesAfter(state, stage.candidates, best, generators, limit) };
  }
  return repairs;
}

/** Repairs that have to do with the same constraints. */
interface Part {
  readonly repairs: ChosenRepair[];
  readonly touched: Set<Constraint>;
}

function partsOf(repairs: readonly ChosenRepair[]): Part[] {
  let parts: Part[] = [];
  for (const each of repairs) {
    const { satisfied, stillViolated, newlyViolated } = each.effect;
    const own: Part = {
      repairs: [each],
      touched: new Set([...satisfied, ...stillViolated, ...newlyViolated]),
    };
    const joined = parts.filter(({ touched }) =>
      [...own.touched].some((constraint) => touched.has(constraint)),
    );
    parts = parts.filter((part) => !joined.includes(part));
    parts.push(
      joined.reduceRight<Part>(
        (all, part) => ({
          repairs: [...part.repairs, ...all.repairs],
          touched: new Set([...part.touched, ...all.touched]),
        }),
        own,
      ),
    );
  }
  return parts;
}

/** The fewest repairs, of least cost, that satisfy all of a part; undefined where it needs more than are looked for. */
function better(
  first: Stage,
  { repairs, touched }: Part,
  unsatisfied: ReadonlySet<Constraint>,
  generators: readonly RepairGenerator[],
  limit: number,
): readonly ChosenRepair[] | undefined {
  const { state: start } = first;
  const isUnsatisfied = [...touched].some((constraint) => unsatisfied.has(constraint));
  if (repairs.length > MOST_REPAIRS || (repairs.length === 1 && !isUnsatisfied)) return undefined;
  const violated = new Set([...start.violated].filter((constraint) => touched.has(constraint)));
  const node = { ...first, violated };
  const most = isUnsatisfied ? Math.max(repairs.length, DEEPEST) : Math.min(repairs.length, DEEPEST);
  for (let depth = 1; depth <= most; depth++) {
    const found = within(node, depth, generators, Math.min(limit, start.steps + PER_PART * limit));
    if (found) return found;
  }
  return undefined;
}

interface Node extends Stage {
  /** What is to be satisfied. */
  readonly violated: ReadonlySet<Constraint>;
}

/** At most so many repairs, of least cost, that satisfy everything; undefined where there are none. */
function within(
  stage: Node,
  depth: number,
  generators: readonly RepairGenerator[],
  limit: number,
): readonly ChosenRepair[] | undefined {
  const { state, candidates, violated } = stage;
  const whole = candidates.filter(
    ({ effect }) => effect.newlyViolated.length === 0 && covers(effect.satisfied, violated),
  );
  if (whole.length > 0) {
    const best = whole.reduce((least, each) => (each.repair.cost < least.repair.cost ? each : least));
    return [{ ...best, stage }];
  }
  if (depth === 1 || !canSatisfy(candidates, depth, violated)) return undefined;
  let best: readonly ChosenRepair[] | undefined;
  for (const each of candidates
    .filter(({ effect }) => touches(effect.satisfied, violated))
    .slice(0, WIDEST)) {
    if (state.steps > limit) break;
    const next = state.after(each.repair);
    const rest = new Set(
      [...violated, ...each.effect.newlyViolated].filter((constraint) => next.violated.has(constraint)),
    );
    // The last repair has to satisfy all of the rest.
    const isLast = depth === 2;
    const after = candidatesAfter(next, candidates, each, generators, limit, isLast ? rest : undefined);
    const found = within({ state: next, candidates: after, violated: rest }, depth - 1, generators, limit);
    const all = found && [{ ...each, stage }, ...found];
    if (all && (!best || costOf(all) < costOf(best))) best = all;
  }
  return best;
}

function costOf(repairs: readonly Candidate[]): number {
  return repairs.reduce((sum, { repair }) => sum + repair.cost, 0);
}

function touches(satisfied: readonly Constraint[], violated: ReadonlySet<Constraint>): boolean {
  return satisfied.some((constraint) => violated.has(constraint));
}

function covers(satisfied: readonly Constraint[], violated: ReadonlySet<Constraint>): boolean {
  if (satisfied.length < violated.size) return false;
  return new Set(satisfied.filter((constraint) => violated.has(constraint))).size === violated.size;
}

/** Whether so many candidates have to do with so many constraints, at most. */
function canSatisfy(
  candidates: readonly Candidate[],
  depth: number,
  violated: ReadonlySet<Constraint>,
): boolean {
  const most = candidates
    .map(
      ({ effect }) =>
        [...effect.satisfied, ...effect.stillViolated].filter((constraint) => violated.has(constraint))
          .length,
    )
    .sort((a, b) => b - a)
    .slice(0, depth);
  return most.reduce((sum, each) => sum + each, 0) >= violated.size;
}

/** The search budget: how many steps may go into explaining what is violated in a book, and as many into what else would. */
export function maxSteps({ size }: ConstraintGraph): number {
  return BASE_STEPS + STEPS_A_FIGURE * size;
}
