import { Amount } from '../../../../src/amount/amount';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { Network } from '../../../../src/budget/locating/network/network';
import type { Move } from '../../../../src/budget/locating/search/move';
import type { Proposer } from '../../../../src/budget/locating/search/candidates';
import { search } from '../../../../src/budget/locating/search/search';
import { State } from '../../../../src/budget/locating/search/state';
import type { Figure } from '../../../../src/budget/tables/figure';
import { readBook } from '../../../../src/budget/reading/read-book';
import { workbookOf } from '../../workbook-of';
import { only, typed } from '../edits';

/** Proposes so many amounts for a figure that is wrong, the right one last. */
function proposing(count: number): Proposer {
  return function* propose({ state }): Iterable<Move> {
    for (const constraint of [...state.open].slice(0, 1)) {
      const [figure] = constraint.equation.subjects;
      const right = figure.amount?.minus(state.residualOf(constraint));
      for (let i = 1; i < count; i++) yield moveOf(figure, Amount.ofScaled(10_000 + i, 0));
      yield moveOf(figure, right);
    }
  };
}

function moveOf(figure: Figure, to: Amount | undefined): Move {
  const changes = [{ figure, to }];
  return { slip: 'unknown', changes, insertions: [], surprise: 6, reproduces: false, oddness: 0 };
}

const state = (): State => {
  const workbook = workbookOf(typed({ '03!D11': 2257.98 }, only('03')));
  return State.of(new Network(checkBook(readBook(workbook))));
};

describe('search()', () => {
  it('counts what it tries, and ends where nothing is left to explain', () => {
    const { gaveUp, moves, state: end } = search(state(), [proposing(10)]);
    expect(moves.map(({ move }) => move.changes[0]?.to?.toString())).toEqual(['2275.89']);
    expect(end.open.size).toBe(0);
    expect(end.work).toBeGreaterThanOrEqual(10);
    expect(gaveUp).toBe(false);
  });

  it('gives up where there is too much to try, whatever the machine, and keeps what it has', () => {
    expect(search(state(), [proposing(1_000_000)]).gaveUp).toBe(true);
  });

  it('explains nothing without proposals', () => {
    expect(search(state(), [])).toMatchObject({ moves: [], gaveUp: false });
  });
});
