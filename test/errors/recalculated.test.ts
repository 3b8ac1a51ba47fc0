import * as fc from 'fast-check';
import { workbookOf } from '../budget/workbook-of';
import { generatedBook, generatedPacks } from '../generate/generated-book';
import { recalculated } from '../generate/errors/recalculated';
import { runs } from '../properties/runs';

describe.each(generatedPacks.map((pack) => [pack.key, pack] as const))('a book of %s', (_, pack) => {
  it('is recalculated to the results that were saved', () => {
    fc.assert(
      fc.property(
        generatedBook(pack, { totals: ['formulas', 'formulas-without-results'] }),
        ({ workbook }) => {
          expect(recalculated(workbook).sheets.map(({ rows }) => rows)).toEqual(
            workbook.sheets.map(({ rows }) => rows),
          );
        },
      ),
      runs(20),
    );
  });
});

describe('recalculated()', () => {
  it.each([
    ['a sum, without the words in its range', 'SUM(A1:A3)', 3],
    ['a formula of a formula', 'C1+A1', 4],
    ['an error of a word that is no number', 'A1+A2', { error: '#VALUE!' }],
    ['what is beyond the reader as it was saved', 'VLOOKUP(A1,A1:B9,2)', 99],
  ])('gives %s', (_, formula, result) => {
    const workbook = workbookOf({
      s: [[1, { value: 99, formula }, { value: 0, formula: 'SUM(A1:A3)' }], ['见附件'], [2]],
    });
    expect(recalculated(workbook).cell({ sheet: 's', row: 0, column: 1 })?.value).toEqual(result);
  });

  it('leaves a formula that was saved without a result as it is', () => {
    const workbook = workbookOf({ s: [[1, { formula: 'A1+A1' }]] });
    expect(recalculated(workbook).cell({ sheet: 's', row: 0, column: 1 })?.value).toBeNull();
  });
});
