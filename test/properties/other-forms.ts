import * as fc from 'fast-check';
import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import { inOtherForm, otherForm } from '../generate/other-form';
import type { Books } from './books';
import { runs } from './runs';

/** What forms that no pack has must never lead to: an error within a table where there is none. */
export function inventNothing({ pack, small }: Books): void {
  describe(`a consistent book of ${pack.key} in words that nobody knows`, () => {
    it('has no error within a table', () => {
      fc.assert(
        fc.property(small, otherForm, (generated, form) => {
          const { findings } = checkBook(readBook(inOtherForm(generated, form)));
          const errors = findings.filter(
            ({ severity, rule }) => severity === 'error' && rule.kind !== 'form' && rule.kind !== 'between',
          );
          expect(errors.map(({ rule, at }) => `${rule.id} ${at.sheet}!${a1(at)}`)).toEqual([]);
        }),
        runs(60),
      );
    });
  });
}
