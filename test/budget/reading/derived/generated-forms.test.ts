import * as fc from 'fast-check';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import { generatedBook, generatedPacks } from '../../../generate/generated-book';
import { inOtherForm } from '../../../generate/other-form';
import type { OtherForm } from '../../../generate/other-form';
import { heldIn } from '../../held';

const [NONE, SOME, ALL] = [[false], [false, true, false], [true]];

const BOOKS = generatedPacks.map((pack, i) => {
  const books = generatedBook(pack, { lines: 12 }).filter(({ department }) => department.lines.length > 4);
  return fc.sample(books, { numRuns: 1, seed: 70 + i });
});

/** What of a consistent book of each pack still adds up where nobody knows the words: equations of each rule, of how many figures. */
const HELD: readonly (readonly [name: string, form: OtherForm, held: readonly string[]])[] = [
  [
    'some headings',
    { titles: false, headings: SOME, items: NONE },
    [
      'row-total not-applicable 2 of 5, row-total 49 of 168, column-total 18 of 134, column-total not-applicable 16 of 58, item-total 10 of 60, balance 2 of 4, column-bound 3 of 6, column-bound not-applicable 5 of 10',
      'row-total 67 of 225, row-total not-applicable 29 of 86, column-total 11 of 70, column-total not-applicable 3 of 26, code-subtotal 49 of 128, code-subtotal not-applicable 17 of 37, item-total 13 of 127, balance 2 of 4',
      'row-total 17 of 74, row-total not-applicable 4 of 13, column-total 16 of 44, column-total not-applicable 11 of 21, item-total 12 of 33, item-total not-applicable 2 of 5, balance 2 of 4',
      'row-total 30 of 152, row-total not-applicable 3 of 10, column-total 10 of 47, column-total not-applicable 14 of 62, code-subtotal 6 of 12, code-subtotal not-applicable 3 of 6, item-total 10 of 29, item-total not-applicable 3 of 10, balance 2 of 4',
      'row-total 20 of 91, row-total not-applicable 3 of 11, column-total 4 of 15, column-total not-applicable 8 of 8, code-subtotal 15 of 39, code-subtotal not-applicable 11 of 26, item-total 10 of 27, item-total not-applicable 2 of 5, balance 2 of 4',
    ],
  ],
  [
    'titles and headings',
    { titles: true, headings: ALL, items: NONE },
    [
      'row-total 49 of 177, row-total not-applicable 1 of 3, column-total 13 of 119, column-total not-applicable 7 of 43, item-total 15 of 75, item-total not-applicable 12 of 36, balance 2 of 4',
      'row-total 67 of 211, row-total not-applicable 27 of 81, column-total 11 of 70, column-total not-applicable 1 of 12, code-subtotal 49 of 128, code-subtotal not-applicable 17 of 37, item-total 13 of 127, balance 2 of 4',
      'row-total 17 of 73, row-total not-applicable 2 of 7, column-total 16 of 44, column-total not-applicable 10 of 23, item-total 12 of 33, balance 2 of 4',
      'row-total 31 of 153, row-total not-applicable 2 of 10, column-total 10 of 47, column-total not-applicable 12 of 56, code-subtotal 6 of 12, code-subtotal not-applicable 3 of 6, item-total 10 of 29, item-total not-applicable 5 of 16, balance 2 of 4',
      'row-total 20 of 98, row-total not-applicable 2 of 7, column-total 4 of 15, column-total not-applicable 4 of 4, code-subtotal 15 of 39, code-subtotal not-applicable 11 of 26, item-total 10 of 27, item-total not-applicable 4 of 10, balance 2 of 4',
    ],
  ],
  [
    'everything',
    { titles: true, headings: ALL, items: ALL },
    [
      'row-total 49 of 177, row-total not-applicable 1 of 3, column-total 13 of 119, column-total not-applicable 7 of 43, item-total 14 of 71, item-total not-applicable 12 of 36, balance 2 of 4',
      'row-total 67 of 211, row-total not-applicable 27 of 81, column-total 11 of 70, column-total not-applicable 1 of 12, code-subtotal 49 of 128, code-subtotal not-applicable 17 of 37, item-total 12 of 124, balance 2 of 4',
      'row-total 17 of 73, row-total not-applicable 2 of 7, column-total 16 of 44, column-total not-applicable 10 of 23, item-total 12 of 33, balance 2 of 4',
      'row-total 31 of 153, row-total not-applicable 2 of 10, column-total 10 of 47, column-total not-applicable 12 of 56, code-subtotal 6 of 12, code-subtotal not-applicable 3 of 6, item-total 10 of 29, item-total not-applicable 5 of 16, balance 2 of 4',
      'row-total 20 of 98, row-total not-applicable 2 of 7, column-total 4 of 15, column-total not-applicable 4 of 4, code-subtotal 15 of 39, code-subtotal not-applicable 11 of 26, item-total 10 of 27, item-total not-applicable 4 of 10, balance 2 of 4',
    ],
  ],
];

test.each(HELD)('a book in words of its own: %s', (_, form, expected) => {
  const held = BOOKS.map((books) => {
    const results = books.map((book) => checkBook(readBook(inOtherForm(book, form))));
    return Object.entries(heldIn(results, 'within'))
      .map((each) => each.join(' '))
      .join(', ');
  });
  expect(held).toEqual(expected);
});
