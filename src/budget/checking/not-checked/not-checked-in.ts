import { baseSheetsAlone } from '../../disclosure/base/reading/base-sheets-alone';
import type { Book } from '../../tables/book';
import { isHiddenSet, mainSet, setsOf } from '../../tables/sets/table-sets';
import type { Table } from '../../tables/table';
import type { EvaluatedEquation } from '../evaluate';
import { absentTables } from './absent-tables';
import { absentTotals } from './absent-totals';
import { Coverage } from './coverage';
import type { ExpectedTables } from './expected-tables';
import type { NotChecked } from './not-checked';
import { uncoveredAmounts } from './uncovered-amounts';
import { unreadAmounts } from './unread-amounts';
import { untiedTable } from './untied-table';
import { unrecognisedSheets } from './unrecognised-sheets';

/**
 * What of a book, and of the tables prescribed for it, was not checked: absent tables first, then by sheet.
 * @param expected the only tables that are to be there; all that are prescribed where left out
 */
export function notCheckedIn(
  book: Book,
  equations: readonly EvaluatedEquation[],
  expected?: ExpectedTables,
): readonly NotChecked[] {
  // What there is to check is yet to be written from them.
  if (baseSheetsAlone(book).length > 0) return [];
  const coverage = new Coverage(equations);
  return [
    ...absentTables(mainSet(book), coverage, expected),
    ...shownTables(book).flatMap((table) => [
      ...absentTotals(table),
      ...unreadAmounts(table),
      ...uncoveredAmounts(table, coverage),
      ...untiedTable(table, coverage),
    ]),
    ...unrecognisedSheets(book),
  ];
}

/** All but those of hidden copies, which are told apart. */
function shownTables(book: Book): readonly Table[] {
  return setsOf(book).flatMap((set) => (isHiddenSet(book, set) ? [] : set.tables));
}
