import { readBook } from '../../../../src/budget/reading/read-book';
import type { Book } from '../../../../src/budget/tables/book';
import { setsOf } from '../../../../src/budget/tables/sets/table-sets';
import { Sheet } from '../../../../src/workbook/sheet';
import { Workbook } from '../../../../src/workbook/workbook';
import { office } from '../../locating/office';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';

/** A sheet of a book: one of the office's tables, under its name, with what its title and the line under that say. */
export interface TableSheet {
  readonly name: string;
  readonly table: keyof typeof office;
  /** Before the title, as `2026年`. */
  readonly before?: string;
  /** Under the title, as `编制单位：某局`. */
  readonly beneath?: string;
  readonly hidden?: boolean;
}

const TABLES = Object.keys(office) as (keyof typeof office)[];

/** A whole set: its sheets named, its titles worded and its sheets hidden alike. */
export function setSheets(
  name: (table: string) => string,
  rest: Omit<TableSheet, 'name' | 'table'> = {},
): TableSheet[] {
  return TABLES.map((table) => ({ name: name(table), table, ...rest }));
}

/** A book of such sheets; where a sheet is but a name, its digits are the table's. */
export function bookOf(sheets: readonly (string | TableSheet)[]): Book {
  const all = sheets.map((each) => (typeof each === 'string' ? named(each) : each));
  const workbook = workbookOf(Object.fromEntries(all.map((each) => [each.name, sourceOf(each)])));
  const hidden = new Set(all.filter((each) => each.hidden).map(({ name }) => name));
  return readBook(
    new Workbook(
      workbook.sheets.map(({ name, rows }) => {
        const cells = rows.flatMap((row) => row.cells);
        return new Sheet({ name, cells, hidden: hidden.has(name) });
      }),
    ),
  );
}

function named(name: string): TableSheet {
  const table = TABLES.find((each) => name.includes(each));
  if (!table) throw new Error(`No table of the office: ${name}`);
  return { name, table };
}

function sourceOf({ table, before = '', beneath }: TableSheet): SheetSource {
  const [[title] = [], [unit] = [], ...rows] = office[table];
  return [
    [`${before}${(title as string).replace(/^预算\d+表 /u, '')}`],
    [beneath ?? unit ?? null, beneath ? (unit ?? null) : null],
    ...rows,
  ];
}

/** The sets of a book, each by the sheets of its tables. */
export function sheetsOfSets(book: Book): string[] {
  return setsOf(book).map(({ tables }) => tables.map(({ sheet }) => sheet).join(' '));
}
