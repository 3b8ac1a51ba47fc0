import { checkBook, recheck } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Sheets } from '../locating/office';
import { workbookOf } from '../workbook-of';
import { described, foreignFigures } from './described';
import { editOf } from './edit-of';
import type { Written } from './edit-of';

/** What is written into which cells; the sheets of the office where none are given. */
export interface EditCase {
  readonly name: string;
  readonly edits: Readonly<Record<string, Written>>;
  readonly sheets?: Sheets;
}

/** The results before and after edits, the latter no other than that of a whole check. */
export function edited(
  sheets: Sheets,
  edits: Readonly<Record<string, Written>>,
  merges: Parameters<typeof workbookOf>[1] = {},
): readonly [CheckResult, CheckResult] {
  const before = checkBook(readBook(workbookOf(sheets, merges)));
  const { workbook } = before.book;
  const after = recheck(
    before,
    workbook.with(Object.entries(edits).map(([cell, written]) => editOf(cell, written))),
  );
  const fresh = checkBook(readBook(after.book.workbook));
  expect(described(after)).toEqual(described(fresh));
  expect(after.book.tables).toEqual(fresh.book.tables);
  expect(foreignFigures(after)).toEqual([]);
  return [before, after];
}
