import * as fc from 'fast-check';
import { compared } from '../../../bench/errors/truth';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { LayoutPack } from '../../../src/budget/layouts/layout';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { chooser } from '../../generate/errors/choose';
import { errorNames, errors } from '../../generate/errors/errors';
import type { ErrorName } from '../../generate/errors/errors';
import type { InjectedError } from '../../generate/errors/injected-error';
import { generatedBook, generatedPacks } from '../../generate/generated-book';
import type { GeneratedBook } from '../../generate/render/rendered';

/** A book of every pack, large enough for most errors. */
const BOOKS = generatedPacks.map(bookOf);

/**
 * What is told of each error in the book of each pack: with just its cells and what they should hold, how certain that is, how many
 * findings it explains of how many, and a + for each other explanation. Where a book gives no occasion for an error: null.
 */
const TOLD: Readonly<Record<ErrorName, readonly (string | null)[]>> = {
  separator: ['certain 4/7', 'certain 1/8', 'certain 5/7', 'certain 2/9', 'likely 1/2+'],
  'separator-row': ['certain 7/9', 'certain 2/9', 'certain 4/6', 'certain 5/12', 'certain 4/5'],
  'separator-page': ['likely 3/6', 'certain 8/15', 'certain 11/13', 'certain 13/20', 'certain 2/3'],
  unit: ['certain 4/7', 'certain 3/10', 'certain 5/7', 'certain 2/9', 'likely 1/2+'],
  'unit-row': ['certain 7/9', 'certain 7/13', 'likely 4/6+', 'certain 8/15', 'certain 4/5'],
  'unit-table': ['missed 0/3', 'certain 9/15', 'missed 0/2', 'missed 0/7', 'certain 17/19'],
  digit: ['certain 4/7', 'certain 3/10', 'certain 5/7', 'certain 2/9', 'likely 1/2+'],
  transposition: ['certain 4/7', 'certain 3/10', 'certain 5/7', 'certain 2/9', 'likely 1/2+'],
  sign: ['certain 5/8', 'certain 4/11', 'certain 6/8', 'certain 2/9', 'likely 2/3+'],
  'shifted-row': ['certain 2/5', 'certain 4/11', 'certain 9/11', 'certain 9/16', 'certain 2/3'],
  'shifted-rows': ['likely 2/5', 'certain 6/13', 'certain 8/10', 'certain 14/22', 'certain 12/13'],
  'shifted-block': ['likely 18/20', 'likely 21/27', 'likely 15/17', 'likely 3/10', 'likely 20/21'],
  'shifted-column': ['likely 15/18', 'likely 14/21', 'likely 5/7', 'likely 17/24', null],
  'swapped-rows': ['possible 3/5', 'likely 5/12', 'likely 5/7', 'missed 0/17', 'likely 3/4'],
  'missing-row': ['certain 6/9', 'certain 5/12', 'likely 1/3', 'missed 0/13', 'certain 4/5'],
  'duplicate-row': ['likely 6/9++', 'likely 6/13++', 'possible 6/8+', 'likely 7/14++', 'certain 7/8'],
  'pasted-over-row': ['likely 8/11', 'likely 5/12', 'likely 4/6+', 'missed 0/17', 'likely 3/4'],
  'omitted-amount': ['certain 4/7', 'certain 3/10', 'certain 5/7', 'certain 2/9', 'likely 1/2+'],
  'formula-range': ['likely 7/10+', null, 'certain 4/6', null, 'certain 4/5'],
  'stale-total': ['missed 0/5', 'likely 3/10', 'certain 3/5', 'likely 6/13', 'certain 5/6'],
  'parent-figure': [null, null, 'certain 3/5', null, null],
  'text-number': ['certain 6/9', 'certain 4/11', 'certain 6/8', 'certain 3/10', 'certain 2/3'],
  unknown: ['missed 0/7', 'likely 3/10', 'likely 5/7', 'likely 2/9', 'possible 1/2+'],
  'date-for-amount': ['likely 5/8', 'likely 4/11', 'likely 6/8', 'likely 3/10', 'likely 2/3'],
  'shift-by-two': ['missed 0/3', 'likely 21/27', 'likely 27/29', 'likely 8/15', null],
  'lost-parent': [null, null, 'likely 1/3', null, null],
  'twin-tables': ['likely 6/8', 'likely 6/13', 'likely 7/9', 'likely 4/11', null],
  'carried-up': ['likely 5/8', 'likely 2/9', 'likely 7/9', 'possible 2/9+', 'likely 1/2++'],
  'carried-up-twice': ['likely 9/11', 'likely 8/15', 'likely 12/14', 'likely 9/15', null],
  transfer: ['missed 0/3', 'likely 6/13', 'possible 4/6++', 'missed 0/9', 'missed 0/1'],
  'wrong-code': ['missed 0/4', 'likely 3/10', 'likely 10/12', 'likely 6/13', 'missed 0/1'],
};

test.each(errorNames)('what is told of the error %s', (name) => {
  const told = BOOKS.map((book, i) => {
    const error = errors[name](book, chooser(i));
    return error ? toldOf(error) : null;
  });
  expect(told).toEqual(TOLD[name]);
});

function bookOf(pack: LayoutPack, i: number): GeneratedBook {
  const large = generatedBook(pack, { lines: 12 }).filter(({ department }) => department.lines.length > 5);
  const [book] = fc.sample(large, { numRuns: 1, seed: 20 + i });
  if (!book) throw new Error(`No book of ${pack.key}`);
  return book;
}

function toldOf(error: InjectedError): string {
  const result = checkBook(readBook(error.workbook));
  const cause = locate(result).causes.find((each) => {
    const { cells, amounts } = compared(each, error);
    return cells && amounts;
  });
  if (!cause) return `missed 0/${result.findings.length}`;
  const { certainty, explains, alternatives } = cause;
  return `${certainty} ${explains.length}/${result.findings.length}${'+'.repeat(alternatives.length)}`;
}
