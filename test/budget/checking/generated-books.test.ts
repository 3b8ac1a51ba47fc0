import * as fc from 'fast-check';
import { checkBook } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import { heldIn } from '../held';
import { misread } from '../../properties/consistent-book';

/** Consistent books of every pack, printed in every way. */
const BOOKS = new Map(
  generatedPacks.map((pack, i) => [
    pack.key,
    fc.sample(
      generatedBook(pack, { lines: 12 }).filter(({ department }) => department.lines.length > 4),
      { numRuns: 2, seed: 50 + i },
    ),
  ]),
);

/** How many equations of how many figures hold in the books of each pack, by rule. */
const HOLDING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'beijing-12': {
    balance: '4 of 8',
    'basic-expenditure-tie': '25 of 50',
    'code-correspondence': '1 of 2',
    'column-bound': '5 of 10',
    'column-total': '34 of 185',
    'column-total not-applicable': '21 of 67',
    'expenditure-tie': '10 of 37',
    'expenditure-tie not-applicable': '52 of 52',
    'fiscal-tie': '32 of 74',
    'fiscal-tie not-applicable': '56 of 87',
    'general-budget-tie': '28 of 77',
    'general-budget-tie not-applicable': '8 of 16',
    'item-total': '20 of 162',
    'procurement-ceiling': '4 of 16',
    'project-tie': '1 of 11',
    'revenue-tie': '10 of 20',
    'revenue-tie not-applicable': '14 of 28',
    'row-total': '76 of 268',
    'row-total not-applicable': '3 of 9',
    'service-purchase-tie': '4 of 15',
  },
  'shanghai-9': {
    balance: '4 of 8',
    'basic-expenditure-tie': '2 of 4',
    'code-correspondence': '1 of 2',
    'column-total': '28 of 162',
    'column-total not-applicable': '12 of 39',
    'expenditure-tie': '10 of 25',
    'expenditure-tie not-applicable': '25 of 25',
    'fiscal-tie': '25 of 58',
    'fiscal-tie not-applicable': '139 of 164',
    'general-budget-tie': '24 of 48',
    'general-budget-tie not-applicable': '9 of 18',
    'item-total': '26 of 214',
    'item-total not-applicable': '4 of 10',
    'revenue-tie': '7 of 14',
    'revenue-tie not-applicable': '3 of 5',
    'row-total': '66 of 239',
    'row-total not-applicable': '31 of 120',
  },
  'shanghai-9-final': {
    balance: '4 of 8',
    'basic-expenditure-tie': '2 of 7',
    'code-correspondence': '1 of 2',
    'code-subtotal': '35 of 79',
    'code-subtotal not-applicable': '36 of 72',
    'column-total': '14 of 109',
    'column-total not-applicable': '18 of 71',
    'expenditure-tie': '10 of 24',
    'expenditure-tie not-applicable': '28 of 28',
    'fiscal-tie': '29 of 65',
    'fiscal-tie not-applicable': '282 of 320',
    'general-budget-tie': '21 of 42',
    'general-budget-tie not-applicable': '9 of 18',
    'item-total': '21 of 215',
    'item-total not-applicable': '8 of 134',
    'revenue-by-code': '2 of 4',
    'revenue-tie': '7 of 18',
    'revenue-tie not-applicable': '7 of 17',
    'row-total': '64 of 319',
    'row-total not-applicable': '60 of 236',
  },
  'national-budget-9': {
    balance: '4 of 8',
    'basic-expenditure-tie': '2 of 4',
    'code-correspondence': '1 of 2',
    'code-subtotal': '168 of 413',
    'code-subtotal not-applicable': '292 of 695',
    'column-bound not-applicable': '12 of 24',
    'column-total': '33 of 166',
    'column-total not-applicable': '31 of 155',
    'expenditure-tie': '11 of 31',
    'expenditure-tie not-applicable': '26 of 26',
    'fiscal-tie': '43 of 110',
    'fiscal-tie not-applicable': '22 of 31',
    'general-budget-tie': '38 of 78',
    'general-budget-tie not-applicable': '16 of 33',
    'item-total': '26 of 139',
    'item-total not-applicable': '4 of 17',
    'revenue-by-code': '9 of 18',
    'revenue-tie': '8 of 16',
    'revenue-tie not-applicable': '16 of 25',
    'row-total': '174 of 1009',
    'row-total not-applicable': '7 of 24',
  },
  'national-final-9': {
    balance: '4 of 8',
    'basic-expenditure-tie': '2 of 6',
    'code-subtotal': '13 of 31',
    'code-subtotal not-applicable': '8 of 18',
    'column-total': '27 of 136',
    'column-total not-applicable': '27 of 116',
    'expenditure-tie': '7 of 21',
    'expenditure-tie not-applicable': '26 of 26',
    'fiscal-tie': '25 of 63',
    'fiscal-tie not-applicable': '142 of 171',
    'general-budget-tie': '27 of 54',
    'general-budget-tie not-applicable': '9 of 18',
    'item-total': '22 of 179',
    'item-total not-applicable': '6 of 44',
    'revenue-tie': '7 of 16',
    'revenue-tie not-applicable': '7 of 12',
    'row-total': '63 of 314',
    'row-total not-applicable': '34 of 131',
  },
};

test.each(generatedPacks.map(({ key }) => key))(
  'what is read and held against what in books of %s',
  (key) => {
    const results = (BOOKS.get(key) ?? []).map((book) => ({
      book,
      result: checkBook(readBook(book.workbook)),
    }));
    expect(results.flatMap(({ book, result }) => misread(book, result.book))).toEqual([]);
    expect(heldIn(results.map(({ result }) => result))).toEqual(HOLDING[key]);
  },
);
