import { oncePer } from '../../../common/once-per';
import type { Address } from '../../../workbook/address';
import { Book } from '../book';
import { tableAt } from '../selection';
import type { Table } from '../table';
import { yearsIn } from '../title-years';
import { partition } from './partition';

/**
 * The sets of tables in a book: each a book of its own over the same workbook, in the order of their first tables. Tables are tied
 * within a set and never across. A book with one set is that set.
 */
export const setsOf = oncePer((book: Book): readonly Book[] => {
  const parts = partition(book.tables, book.workbook);
  if (parts.length < 2) return [book];
  return parts.map((tables) => new Book(book.workbook, tables, book.unrecognised));
});

/** The set that a table belongs to. */
export function setOf(book: Book, table: Table): Book {
  return setByTable(book).get(table) ?? book;
}

const setByTable = oncePer(
  (book: Book) => new Map(setsOf(book).flatMap((set) => set.tables.map((table) => [table, set]))),
);

/** The set that a cell belongs to: that of its table, or the one that counts. */
export function setAt(book: Book, at: Address): Book {
  const table = tableAt(book, at);
  return table ? setOf(book, table) : mainSet(book);
}

/** Whether a set is a copy that nobody sees: all of its tables are on hidden sheets, and those of another set are not. */
export function isHiddenSet(book: Book, set: Book): boolean {
  return isOutOfSight(set) && !setsOf(book).every(isOutOfSight);
}

const isOutOfSight = oncePer((set: Book): boolean =>
  set.tables.every(({ sheet }) => set.workbook.sheet(sheet)?.hidden ?? false),
);

/** A set with less than this share of the largest's tables is but a few copies. */
const A_FEW = 0.5;

/** The set that counts where one is asked for: visible, no mere copies of some tables, of the latest year, the first of such. */
export const mainSet = oncePer((book: Book): Book => {
  const sets = setsOf(book);
  const visible = sets.filter((set) => !isHiddenSet(book, set));
  const largest = Math.max(...visible.map(({ tables }) => tables.length));
  const whole = visible.filter(({ tables }) => tables.length >= largest * A_FEW);
  return whole.reduce((main, set) => (yearOf(set) > yearOf(main) ? set : main), whole[0] ?? book);
});

/** The latest year that most titles of a set name; 0 where they name none. */
function yearOf({ tables }: Book): number {
  const years = tables.flatMap(({ title }) => yearsIn(title));
  const times = (year: string): number => years.filter((each) => each === year).length;
  const [usual = '0'] = [...new Set(years)].sort((a, b) => times(b) - times(a) || Number(b) - Number(a));
  return Number(usual);
}
