import type { Amount } from '../../amount/amount';
import type { Constraint } from '../network/constraint';
import { candidatesIn, fewestFiguresOf } from './candidates';
import type { Candidate } from './candidates';
import { mostLooks } from './effort';
import type { Proposer } from './proposer';
import type { Explained } from './search';
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
    const without = moves.slice(i + 1).reduce((state, { move }) => state.after(move), before);
    const settled = [...without.open].filter((constraint) => !end.open.has(constraint));
    const candidates =
      moves.length === 1
        ? explained.first
        : candidatesIn(without, proposers, fewestFiguresOf(settled), limit);
    const fitting = candidates
      .filter(({ effect }) => effect.raised.length === 0 && settlesAll(effect.settled, settled))
      // What comes to the same in the end is the same explanation.
      .filter(({ key, move }) => key === own.key || moves.length === 1 || !without.after(move).isSameAs(end))
      .sort((a, b) => a.move.surprise - b.move.surprise);
    const [best] = fitting;
    const chosen = best && best.move.surprise < own.move.surprise ? best : own;
    before = before.after(chosen.move);
    const known = new Set([chosen.key, ...fitting.map(({ key }) => key)]);
    const further = fitting.length > 1 ? [] : rivalsInDoubt(start, moves, i, settled, proposers, limit);
    fitting.push(...further.filter(({ key }) => !known.has(key)));
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
 * What would do in the stead of one that gives just what was typed, were those beside it not made that do not: these are
 * only likely themselves, and may stand in the way of the truth.
 */
function rivalsInDoubt(
  start: State,
  moves: readonly Candidate[],
  own: number,
  settled: readonly Constraint[],
  proposers: readonly Proposer[],
  limit: number,
): Candidate[] {
  const others = moves.filter((_, j) => j !== own);
  const sure = others.filter(({ move }) => move.reproduces);
  if (moves[own]?.move.reproduces !== true || sure.length === others.length) return [];
  const state = sure.reduce((each, { move }) => each.after(move), start);
  return candidatesIn(state, proposers, fewestFiguresOf(settled), limit)
    .filter(({ effect }) => effect.raised.length === 0 && settlesAll(effect.settled, settled))
    .sort((a, b) => a.move.surprise - b.move.surprise);
}

function settlesAll(settled: readonly Constraint[], all: readonly Constraint[]): boolean {
  const own = new Set(settled);
  return all.every((constraint) => own.has(constraint));
}
