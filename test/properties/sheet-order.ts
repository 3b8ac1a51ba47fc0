import * as fc from 'fast-check';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import { checked } from './books';
import type { Books } from './books';
import { runs } from './runs';

export function reorderSheets({ pack, reordered }: Books): void {
  test(`a broken book of ${pack.key} has the same findings whatever the order of its sheets`, () => {
    fc.assert(
      fc.property(reordered, (book) => {
        expect(findingsIn(book.reordered)).toEqual(findingsIn(book.there));
      }),
      runs(30),
    );
  });
}

/** What is found, in any order. */
function findingsIn(workbook: Workbook): string[] {
  return checked(workbook)
    .findings.map(({ rule, outcome, message, at, cells, observed, expected }) =>
      [
        rule.id,
        outcome,
        message,
        nameOf(at),
        cells.map(nameOf).sort().join(' '),
        observed?.toString() ?? '',
        expected?.toString() ?? '',
      ].join(' | '),
    )
    .sort();
}

function nameOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
