import type { LayoutPack } from '../../src/budget/layouts/layout';
import { booksOf } from './books';
import { breakOneAmount } from './broken-amount';
import { findCauses } from './causes';
import { checkConsistentBooks } from './consistent-book';
import { inventNothing } from './other-forms';
import { checkAgain } from './recheck';
import { keepSetsApart } from './sets-beside';
import { reorderSheets } from './sheet-order';
import { mapEveryTie } from './ties';

/** Declares every property that generated books of a pack have, tried on the same books. */
export function testPropertiesOf(pack: LayoutPack): void {
  const books = booksOf(pack);
  checkConsistentBooks(books);
  breakOneAmount(books);
  findCauses(books);
  reorderSheets(books);
  keepSetsApart(books);
  checkAgain(books);
  mapEveryTie(books);
  inventNothing(books);
}
