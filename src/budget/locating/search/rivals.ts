import type { Amount } from '../../amount/amount';
import type { Block } from '../../reading/table';
import type { Constraint } from '../network/constraint';
import { candidatesIn, fewestFiguresOf, judgedAgain } from './candidates';
import type { Candidate } from './candidates';
import { mostLooks } from './effort';
import type { Proposer } from './proposer';
import type { Explained, Stage } from './search';
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
  const { first, moves, state: end } = explained;
  const limit = start.work + mostLooks(start.network);
  const contested: Contested[] = [];
  let before = start;
  for (const [i, own] of moves.entries()) {
    const without = before.after(...moves.slice(i + 1).map(({ move }) => move));
    const settled = [...without.open].filter((constraint) => !end.open.has(constraint));
    const seen = (state: State, stage: Stage, by: readonly Constraint[]): Candidate[] =>
      ranked(settled, judgedAgain(state, by.length > 0 ? settlingAll(by.slice(0, 1), stage.candidates) : []));
    const searched = (state: State): Candidate[] =>
      ranked(settled, candidatesIn(state, proposers, fewestFiguresOf(settled), limit));

    const known = seen(without, own.stage, untouchedSince(own.stage.state, without, settled));
    const isSure = own.move.reproduces && known.length === 1 && known[0]?.key === own.key;
    // What comes to the same in the end is the same explanation.
    const fitting = (isSure ? known : searched(without)).filter(
      ({ key, move }) => key === own.key || moves.length === 1 || !without.after(move).isSameAs(end),
    );
    const [best] = fitting;
    const chosen = best && best.move.surprise < own.move.surprise ? best : own;
    before = before.after(chosen.move);
    const keys = new Set([chosen.key, ...fitting.map(({ key }) => key)]);
    const doubted = fitting.length > 1 ? undefined : withoutDoubted(start, moves, i);
    const apart = settled.filter((each) => without.residualOf(each).equals(start.residualOf(each)));
    const further = !doubted ? [] : apart.length > 0 ? seen(doubted, first, apart) : searched(doubted);
    fitting.push(...further.filter(({ key }) => !keys.has(key)));
    contested.push({
      chosen,
      isUnfinished: without.work >= limit || failsToTheEnd(chosen, end) || isRounded(chosen, end, settled),
      rivals: fitting.filter(({ key }) => key !== chosen.key),
      settled: new Map(settled.map((constraint) => [constraint, without.residualOf(constraint).abs()])),
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
 * The book without those slips beside one that do not give just what was typed, where that one does: they are only likely
 * themselves, and may stand in the way of the truth.
 */
function withoutDoubted(start: State, moves: readonly Candidate[], own: number): State | undefined {
  const others = moves.filter((_, j) => j !== own);
  const sure = others.filter(({ move }) => move.reproduces);
  if (moves[own]?.move.reproduces !== true || sure.length === others.length) return undefined;
  return start.after(...sure.map(({ move }) => move));
}

/** Of some constraints those about blocks that no slip has had to do with since an earlier state. */
function untouchedSince(earlier: State, now: State, constraints: readonly Constraint[]): Constraint[] {
  const blocksOf = (constraint: Constraint): Block[] =>
    now.network.columnsOf(constraint).map(({ block }) => block);
  const touched = new Set(now.movedSince(earlier).flatMap(blocksOf));
  return constraints.filter((each) => blocksOf(each).every((block) => !touched.has(block)));
}

function ranked(settled: readonly Constraint[], candidates: readonly Candidate[]): Candidate[] {
  return settlingAll(settled, candidates).sort((a, b) => a.move.surprise - b.move.surprise);
}

/** Of some slips those that settle all of what is wanted, and raise nothing. */
function settlingAll(all: readonly Constraint[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ effect }) => {
    const settled = new Set(effect.settled);
    return effect.raised.length === 0 && all.every((constraint) => settled.has(constraint));
  });
}
