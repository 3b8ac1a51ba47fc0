import { grouped } from '../../../common/grouped';
import { sameInBoth } from '../../../common/language';
import type { LayoutPack, TableLayout } from '../../layouts/layout';
import { packs } from '../../layouts/packs';
import { isUnregistered } from '../../layouts/unregistered';
import type { Book } from '../../tables/book';
import { isOfPack } from '../../tables/table';
import type { Coverage } from './coverage';
import type { ExpectedTables } from './expected-tables';
import type { NotChecked } from './not-checked';

/**
 * The prescribed tables that a book lacks. A few tables that are tied to one another are an excerpt, which promises no others;
 * one alone, or half of a set and more, is to be the whole set.
 * @param expected the only tables that are to be there
 */
export function absentTables(book: Book, coverage: Coverage, expected?: ExpectedTables): NotChecked[] {
  const pack = expected?.pack === undefined ? mainPack(book) : packs.find(({ key }) => key === expected.pack);
  if (!pack) return [];
  const tables =
    expected?.pack === undefined ? book.tables : book.tables.filter((table) => isOfPack(table, pack));
  const absent = pack.tables.filter((layout) => !tables.some((table) => table.layout.key === layout.key));
  if (!expected) {
    return isExcerpt(book, pack, coverage) ? [] : absent.map((layout) => absentTable(pack, layout));
  }
  const { numbers } = expected;
  if (!numbers) return absent.map((layout) => absentTable(pack, layout));
  const isExpected = ({ number }: TableLayout): boolean => numbers.some((each) => isSameNumber(each, number));
  const unknown = numbers.filter((each) => !pack.tables.some(({ number }) => isSameNumber(each, number)));
  return [
    ...absent.filter(isExpected).map((layout) => absentTable(pack, layout)),
    ...unknown.map(unknownTable),
  ];
}

/** A table that is to be there by its number, which no form of the pack has. */
function unknownTable(number: string): NotChecked {
  return { kind: 'absent-table', code: 'table-unknown', name: sameInBoth(number), amounts: 0 };
}

function absentTable(pack: LayoutPack, layout: TableLayout): NotChecked {
  return {
    kind: 'absent-table',
    code: 'table-not-found',
    prescribed: { pack, layout },
    name: layout.title,
    amounts: 0,
  };
}

/** The pack that most of a book's tables are of; undefined where most are of none, for then nothing is prescribed. */
function mainPack({ tables }: Book): LayoutPack | undefined {
  const registered = tables.filter((table) => !isUnregistered(table));
  if (registered.length * 2 < tables.length) return undefined;
  const packs = [...grouped(registered, ({ pack }) => pack)];
  return packs.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function isExcerpt({ tables }: Book, pack: LayoutPack, coverage: Coverage): boolean {
  const kinds = new Set(tables.map(({ layout }) => layout.key));
  return kinds.size * 2 < pack.tables.length && tables.every(({ sheet }) => coverage.ties(sheet));
}

/** `1` and `01` are the same table. */
function isSameNumber(one: string, other: string): boolean {
  return one.replace(/^0+/u, '') === other.replace(/^0+/u, '');
}
