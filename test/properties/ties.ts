import * as fc from 'fast-check';
import { figuresOf } from '../../src/budget/identities/equation';
import type { Equation } from '../../src/budget/identities/equation';
import { tieCounts, tiedBy } from '../../src/budget/reporting/ties/tie-counts';
import { Places } from '../../src/budget/tables/places';
import { checked } from './books';
import type { Books } from './books';
import { runs } from './runs';

export function mapEveryTie({ pack, withError }: Books): void {
  test(`whatever fails between tables of a book of ${pack.key} is told at the line between them`, () => {
    fc.assert(
      fc.property(withError, ({ book, error }) => {
        const result = checked(error?.workbook ?? book.workbook);
        const places = new Places(result.book);
        const ties = result.equations.filter(
          ({ rule, equation, evaluation }) =>
            rule.meta.kind === 'between' && evaluation.outcome === 'fail' && !isOfOneTable(equation, places),
        );
        for (const { equation } of ties) expect(tiedBy(equation, result, places)).not.toEqual([]);
        const told = tieCounts(result, places, new Set()).reduce((sum, { fails }) => sum + fails, 0);
        expect(told).toBeGreaterThanOrEqual(ties.length);
      }),
      runs(40),
    );
  });
}

/** Whether both sides stand in the same table. One that has no figures would stand in another. */
function isOfOneTable(equation: Equation, places: Places): boolean {
  const tables = new Set(figuresOf(equation).map((figure) => places.tableOf(figure)));
  return equation.counterparts.length > 0 && tables.size === 1;
}
