import { Amount } from '../../../../src/amount/amount';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { ConstraintGraph } from '../../../../src/budget/locating/graph/constraint-graph';
import type { Repair } from '../../../../src/budget/locating/search/repair';
import type { RepairGenerator } from '../../../../src/budget/locating/search/candidates';
import { search } from '../../../../src/budget/locating/search/search';
import { State } from '../../../../src/budget/locating/search/state';
import type { Figure } from '../../../../src/budget/tables/figure';
import { readBook } from '../../../../src/budget/reading/read-book';
import { workbookOf } from '../../workbook-of';
import { only, typed } from '../edits';

/** Proposes so many amounts for a figure that is wrong, the right one last. */
function proposing(count: number): RepairGenerator {
  return function* generate({ state }): Iterable<Repair> {
    for (const constraint of [...state.violated].slice(0, 1)) {
      const [figure] = constraint.equation.subjects;
      const right = figure.amount?.minus(state.residualOf(constraint));
      for (let i = 1; i < count; i++) yield repairOf(figure, Amount.ofScaled(10_000 + i, 0));
      yield repairOf(figure, right);
    }
  };
}

function repairOf(figure: Figure, to: Amount | undefined): Repair {
  const changes = [{ figure, to }];
  return { errorType: 'unknown', changes, insertions: [], cost: 6, reproduces: false, prior: 0 };
}

const state = (): State => {
  const workbook = workbookOf(typed({ '03!D11': 2257.98 }, only('03')));
  return State.of(new ConstraintGraph(checkBook(readBook(workbook))));
};

describe('search()', () => {
  it('counts what it tries, and ends where nothing is left to explain', () => {
    const { gaveUp, repairs, state: end } = search(state(), [proposing(10)]);
    expect(repairs.map(({ repair }) => repair.changes[0]?.to?.toString())).toEqual(['2275.89']);
    expect(end.violated.size).toBe(0);
    expect(end.steps).toBeGreaterThanOrEqual(10);
    expect(gaveUp).toBe(false);
  });

  it('gives up where there is too much to try, whatever the machine, and keeps what it has', () => {
    expect(search(state(), [proposing(1_000_000)]).gaveUp).toBe(true);
  });

  it('explains nothing without proposals', () => {
    expect(search(state(), [])).toMatchObject({ repairs: [], gaveUp: false });
  });
});
