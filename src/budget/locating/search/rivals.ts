import type { Amount } from '../../../amount/amount';
import type { Constraint } from '../network/constraint';
import type { Candidate } from './candidates';
import { mostLooks } from './effort';
import type { Move } from './move';
import type { Proposer } from './proposer';
import type { Explained } from './search';
import type { State } from './state';
import { Trial } from './trial';

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
