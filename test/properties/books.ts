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
import { chooser } from '../generate/slips/choose';
import type { Slip } from '../generate/slips/slip';
import { slipNames, slips } from '../generate/slips/slips';
import type { SlipName } from '../generate/slips/slips';

/** A book, and what one slip has left of it; undefined where it gives no occasion for such a slip. */
export interface Slipped {
  readonly book: GeneratedBook;
  readonly slip: Slip | undefined;
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
  /** Small ones after any slip. */
  readonly slipped: fc.Arbitrary<Slipped>;
  /** Most of them after a slip. */
  readonly reordered: fc.Arbitrary<Reordered>;
}

export function booksOf(pack: LayoutPack): Books {
  const small = kept(generatedBook(pack, { lines: 40 }));
  const slipped = slippedBooks(small, slipNames);
  const orders = fc.array(fc.nat(99), { minLength: 14, maxLength: 14 });
  const reordered = fc.tuple(slipped, orders).map(([{ book, slip }, order]) => {
    const there = slip?.workbook ?? book.workbook;
    return { there, reordered: withOrder(there, order) };
  });
  return { pack, any: kept(generatedBook(pack)), small, slipped, reordered: kept(reordered) };
}

/** Books after slips of some kinds. */
export function slippedBooks(
  books: fc.Arbitrary<GeneratedBook>,
  names: readonly SlipName[],
): fc.Arbitrary<Slipped> {
  const slipped = fc
    .tuple(books, fc.constantFrom(...names), fc.nat())
    .map(([book, name, seed]) => ({ book, slip: slips[name](book, chooser(seed)) }));
  return kept(slipped);
}

/** The result of a workbook, the same whenever it is asked for. */
export const checked = oncePer((workbook: Workbook): CheckResult => checkBook(readBook(workbook)));

/** The causes of a result, the same whenever they are asked for. */
export const located = oncePer(locate);
