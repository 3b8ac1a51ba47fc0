import type { Block } from '../../tables/table';
import type { Constraint } from '../network/constraint';
import { candidatesIn, fewestFiguresOf, judgedAgain } from './candidates';
import type { Candidate } from './candidates';
import type { Proposer } from './proposer';
import type { Explained, Taken } from './search';
import type { State } from './state';

/** A slip taken out of its explanation again, to see what would do in its stead. */
export class Trial {
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
