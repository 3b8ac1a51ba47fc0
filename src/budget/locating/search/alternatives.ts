import type { Amount } from '../../../amount/amount';
import type { Block } from '../../tables/table';
import type { Constraint } from '../network/constraint';
import { candidatesIn, fewestFiguresOf, judgedAgain } from './candidates';
import type { Candidate, Proposer } from './candidates';
import { mostLooks } from './search';
import type { Explained, Taken } from './search';
import { isChange, isRescaling } from './move';
import type { Change, Move } from './move';
import type { State } from './state';

/** A slip of an explanation, with every other slip that would do as well in its stead. */
export interface Contested {
  /** The least surprising of all. */
  readonly chosen: Candidate;
  /** The others, least surprising first. */
  readonly rivals: readonly Candidate[];
  /** Whether something that it has to do with fails to the end, nothing tells its amount exactly, or not all others were looked at. */
  readonly isUnfinished: boolean;
  /** What it settles, the other slips being mended, with what each constraint misses by until then. */
  readonly settled: ReadonlyMap<Constraint, Amount>;
}

/** Takes each slip of an explanation out again, and looks what else would settle what it settles. */
export function contest(start: State, explained: Explained, proposers: readonly Proposer[]): Contested[] {
  const { moves, state: end } = explained;
  const limit = start.work + mostLooks(start.network);
  const contested: Contested[] = [];
  let before = start;
  for (const [i, own] of moves.entries()) {
    const without = before.after(...moves.slice(i + 1).map(({ move }) => move));
    const trial = new Trial(own, without, explained, proposers, limit);
    const fitting = trial.fitting();
    const [best] = fitting;
    const chosen = best && best.move.surprise < own.move.surprise ? best : own;
    before = before.after(chosen.move);
    const sure = fitting.length > 1 ? undefined : sureBeside(moves, i);
    const keys = new Set([chosen.key, ...fitting.map(({ key }) => key)]);
    const further = (sure ? trial.fittingIn(() => start.after(...sure)) : []).filter(
      ({ key }) => !keys.has(key),
    );
    contested.push({
      chosen,
      isUnfinished:
        without.work >= limit || failsToTheEnd(chosen, end) || isRounded(chosen, end, trial.settled),
      rivals: [...fitting, ...further].filter(({ key }) => key !== chosen.key),
      settled: new Map(trial.settled.map((each) => [each, without.residualOf(each).abs()])),
    });
  }
  return contested;
}

/**
 * Whether something fails to the end that a slip has to do with; of a row left out, anything in its block, or that has
 * nothing on its other side.
 */
function failsToTheEnd({ move, effect }: Candidate, end: State): boolean {
  if ([...effect.left, ...effect.raised].some((constraint) => end.open.has(constraint))) return true;
  const blocks = move.insertions.map(({ amounts: [{ figure }] }) => end.network.places.of(figure)?.block);
  return (
    blocks.length > 0 &&
    [...end.open].some((constraint) => {
      const columns = end.network.columnsOf(constraint);
      return columns.length === 1 || columns.some(({ block }) => blocks.includes(block));
    })
  );
}

/** Whether an amount that was left out is told by rounded figures only, and by none of them exactly. */
function isRounded({ move }: Candidate, { network }: State, settled: readonly Constraint[]): boolean {
  const exact = settled.filter(({ equation }) => equation.relation === '=');
  return move.slip === 'omitted-amount' && exact.every((constraint) => !network.slackOf(constraint).isZero);
}

/**
 * Beside a slip that gives just what was typed, the others that do, where there are some that do not: these are only likely
 * themselves, and may stand in the way of the truth.
 */
function sureBeside(moves: readonly Candidate[], own: number): readonly Move[] | undefined {
  const others = moves.filter((_, j) => j !== own).map(({ move }) => move);
  const sure = others.filter(({ reproduces }) => reproduces);
  return moves[own]?.move.reproduces !== true || sure.length === others.length ? undefined : sure;
}

/** A slip taken out of its explanation again, to see what would do in its stead. */
class Trial {
  /** What it settles, the others being mended. */
  readonly settled: readonly Constraint[];

  /**
   * @param without the book with the others mended
   * @param limit the work at which no more are looked for
   */
  constructor(
    private readonly own: Taken,
    private readonly without: State,
    private readonly explained: Explained,
    private readonly proposers: readonly Proposer[],
    private readonly limit: number,
  ) {
    this.settled = [...without.open].filter((constraint) => !explained.state.open.has(constraint));
  }

  /** What would settle all that the slip settles, itself included, least surprising first. */
  fitting(): Candidate[] {
    const { own, without } = this;
    const { moves, state: end } = this.explained;
    const known = this.known();
    const isSure = own.move.reproduces && known.length === 1 && known[0]?.key === own.key;
    const found = moves.length === 1 || isSure ? known : united(known, this.searched(without));
    // What comes to the same in the end is the same explanation.
    return found.filter(
      ({ key, move }) => key === own.key || moves.length === 1 || !without.after(move).isSameAs(end),
    );
  }

  /**
   * The same were some of the others not mended.
   * @param doubted the book without these
   */
  fittingIn(doubted: () => State): Candidate[] {
    const { state: start, candidates } = this.explained.first;
    const apart = this.settled.find((each) => this.without.residualOf(each).equals(start.residualOf(each)));
    if (!apart) return this.searched(doubted());
    // What none of the others has moved was looked at as the book stands.
    const known = settlingAll(candidates, [apart]);
    const isAlone = known.every(({ key }) => key === this.own.key);
    return isAlone ? [] : ranked(judgedAgain(doubted(), known), this.settled);
  }

  /**
   * What fitted when the slip was chosen, of one constraint about blocks that no slip has had to do with since; nothing where
   * there is none.
   */
  private known(): Candidate[] {
    const { state, candidates } = this.own.stage;
    const blocksOf = (constraint: Constraint): Block[] =>
      state.network.columnsOf(constraint).map(({ block }) => block);
    const touched = new Set(this.without.movedSince(state).flatMap(blocksOf));
    const untouched = this.settled.find((each) => blocksOf(each).every((block) => !touched.has(block)));
    return untouched ? this.judged(this.without, candidates, untouched) : [];
  }

  /** Of slips that settled one of the constraints in an earlier state, those that settle all in this one. */
  private judged(state: State, candidates: readonly Candidate[], one: Constraint): Candidate[] {
    return ranked(judgedAgain(state, settlingAll(candidates, [one])), this.settled);
  }

  private searched(state: State): Candidate[] {
    const focus = fewestFiguresOf(this.settled);
    return ranked(candidatesIn(state, this.proposers, focus, this.limit), this.settled);
  }
}

/** Two lists of slips as one, each slip once. */
function united(some: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const keys = new Set(others.map(({ key }) => key));
  return [...others, ...some.filter(({ key }) => !keys.has(key))].sort(bySurprise);
}

function bySurprise(a: Candidate, b: Candidate): number {
  return a.move.surprise - b.move.surprise;
}

function ranked(candidates: readonly Candidate[], settled: readonly Constraint[]): Candidate[] {
  return settlingAll(candidates, settled).sort(bySurprise);
}

/** Of some slips those that settle all of what is wanted, and raise nothing. */
function settlingAll(candidates: readonly Candidate[], all: readonly Constraint[]): Candidate[] {
  return candidates.filter(({ effect }) => {
    const settled = new Set(effect.settled);
    return effect.raised.length === 0 && all.every((constraint) => settled.has(constraint));
  });
}

/**
 * The slips as they stay when all are mended: where a later one says something else of a cell, the earlier one does not
 * speak of it. Only pages whose amounts are rescaled keep their cells, for these are mended first and moved then; but not those
 * that another rescaling puts back to what was typed, for they were right.
 */
export function lasting(start: State, contested: readonly Contested[]): Contested[] {
  const end = start.after(...contested.map(({ chosen }) => chosen.move));
  return contested.flatMap((each) => {
    const { move } = each.chosen;
    const isLasting = (change: Change): boolean =>
      isRescaling(move) ? !isPutBack(start, end, change) : lasts(end, change);
    const changes = move.changes.filter((change) => isChange(change) && isLasting(change));
    if (changes.length + move.insertions.length === 0) return [];
    const rivals = each.rivals.filter(({ move: { changes: others, insertions } }) => {
      return insertions.length > 0 || others.some(isChange);
    });
    return [{ ...each, rivals, chosen: { ...each.chosen, move: { ...move, changes } } }];
  });
}

function isPutBack(start: State, end: State, { figure }: Change): boolean {
  const [typed, left] = [start.amountOf(figure), end.amountOf(figure)];
  return typed !== undefined && left?.equals(typed) === true;
}

function lasts(end: State, { figure, to }: Change): boolean {
  const amount = end.amountOf(figure);
  return to ? amount?.equals(to) === true : amount === undefined;
}
