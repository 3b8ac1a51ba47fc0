import * as fc from 'fast-check';
import { checkBook } from '../../src/budget/checking/check-book';
import type { CheckResult } from '../../src/budget/checking/check-book';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { locate } from '../../src/budget/locating/locate';
import { oncePer } from '../../src/common/once-per';
import { readBook } from '../../src/budget/reading/read-book';
import type { Workbook } from '../../src/workbook/workbook';
import { withOrder } from '../generate/breaking/edit';
import { generatedBook } from '../generate/generated-book';
import { kept } from '../generate/kept';
import type { GeneratedBook } from '../generate/render/rendered';
import { chooser } from '../generate/errors/choose';
import type { InjectedError } from '../generate/errors/injected-error';
import { errorNames, errors } from '../generate/errors/errors';
import type { ErrorName } from '../generate/errors/errors';

/** A book, and what one error has left of it; undefined where it gives no occasion for such an error. */
export interface BookWithError {
  readonly book: GeneratedBook;
  readonly error: InjectedError | undefined;
}

/** One workbook with its sheets in two orders. */
export interface Reordered {
  readonly there: Workbook;
  readonly reordered: Workbook;
}

/**
 * What the properties of one pack are tried on, each of them in as many runs as it asks for. The books are kept, and their checks
 * with them: runs of one number begin with the same book in every property, as they do from the same seed in any case, but it
 * is drawn, printed, read and checked only once.
 */
export interface Books {
  readonly pack: LayoutPack;
  /** Of any size. */
  readonly any: fc.Arbitrary<GeneratedBook>;
  /** Small enough to be broken and checked again and again. */
  readonly small: fc.Arbitrary<GeneratedBook>;
  /** Small ones after any error. */
  readonly withError: fc.Arbitrary<BookWithError>;
  /** Most of them after an error. */
  readonly reordered: fc.Arbitrary<Reordered>;
}

export function booksOf(pack: LayoutPack): Books {
  const small = kept(generatedBook(pack, { lines: 40 }));
  const withError = booksWithErrors(small, errorNames);
  const orders = fc.array(fc.nat(99), { minLength: 14, maxLength: 14 });
  const reordered = fc.tuple(withError, orders).map(([{ book, error }, order]) => {
    const there = error?.workbook ?? book.workbook;
    return { there, reordered: withOrder(there, order) };
  });
  return { pack, any: kept(generatedBook(pack)), small, withError, reordered: kept(reordered) };
}

/** Books after errors of some kinds. */
export function booksWithErrors(
  books: fc.Arbitrary<GeneratedBook>,
  names: readonly ErrorName[],
): fc.Arbitrary<BookWithError> {
  const withError = fc
    .tuple(books, fc.constantFrom(...names), fc.nat())
    .map(([book, name, seed]) => ({ book, error: errors[name](book, chooser(seed)) }));
  return kept(withError);
}

/** The result of a workbook, the same whenever it is asked for. */
export const checked = oncePer((workbook: Workbook): CheckResult => checkBook(readBook(workbook)));

/** The causes of a result, the same whenever they are asked for. */
export const located = oncePer(locate);
