import { findSheets } from '../../disclosure/base/reading/found-sheets';
import type { Book } from '../../tables/book';
import { isHiddenSet, mainSet, setsOf } from '../../tables/sets/table-sets';
import type { Table } from '../../tables/table';
import type { EvaluatedEquation } from '../evaluate';
import { absentTables } from './absent-tables';
import { absentTotals } from './absent-totals';
import { Coverage } from './coverage';
import type { NotChecked } from './not-checked';
import { uncoveredAmounts } from './uncovered-amounts';
import { unreadAmounts } from './unread-amounts';
import { unrecognisedSheets } from './unrecognised-sheets';

/**
 * What of a book, and of the tables prescribed for it, was not checked: absent tables first, then by sheet.
 * @param expected the numbers of the only tables that are to be there; all that are prescribed where left out
 */
export function notCheckedIn(
  book: Book,
  equations: readonly EvaluatedEquation[],
  expected?: readonly string[],
): readonly NotChecked[] {
  const base = new Set(findSheets(book.workbook).map(({ sheet }) => sheet.name));
  // What there is to check is written from base sheets yet; one of them may look like the table that it becomes.
  if (base.size > 0 && book.tables.every(({ sheet }) => base.has(sheet))) return [];
  const coverage = new Coverage(equations);
  return [
    ...absentTables(mainSet(book), coverage, expected),
    ...shownTables(book).flatMap((table) => [
      ...absentTotals(table),
      ...unreadAmounts(table),
      ...uncoveredAmounts(table, coverage),
    ]),
    ...unrecognisedSheets(book).filter(({ at }) => !at || !base.has(at.sheet)),
  ];
}

/** All but those of hidden copies, which are told apart. */
function shownTables(book: Book): readonly Table[] {
  return setsOf(book).flatMap((set) => (isHiddenSet(book, set) ? [] : set.tables));
}
