import { oncePer } from '../../../common/once-per';
import type { Book } from '../book';
import type { Table } from '../table';
import { commonTraits, isAlike, traitsOf } from './traits';
import type { Traits } from './traits';

/** What tells a set from another: a trait, or nothing but how the sheets follow one another. */
export interface ToldApart {
  readonly by: 'year' | 'department' | 'mark' | 'pack' | 'order';
  /** Whether it is no guess. */
  readonly isSure: boolean;
}

const TRAITS = ['year', 'department', 'mark', 'pack'] as const;

/** What tells two sets of a book apart. */
export function toldApart(book: Book, one: Book, other: Book): ToldApart {
  const traits = allTraits(book);
  const [own, others] = [commonTraits(one.tables, traits), commonTraits(other.tables, traits)];
  const by = TRAITS.find(
    (trait) =>
      isAlike(trait, own, others) === false &&
      (trait !== 'mark' || isShared(one, own.mark, traits) || isShared(other, others.mark, traits)),
  );
  if (by) return { by, isSure: true };
  const areWhole = [one, other].every(({ tables }) => tables.length > 1 && isUnbroken(book, tables));
  return { by: 'order', isSure: areWhole };
}

const allTraits = oncePer((book: Book) => traitsOf(book.tables, book.workbook));

/** A mark that a single sheet bears does not say which other tables it goes with. */
function isShared({ tables }: Book, mark: string | undefined, traits: ReadonlyMap<Table, Traits>): boolean {
  return tables.filter((table) => traits.get(table)?.mark === mark).length > 1;
}

/** Whether no table of another set stands between those of this one. */
function isUnbroken(book: Book, tables: readonly Table[]): boolean {
  const places = tables.map((table) => book.tables.indexOf(table));
  return Math.max(...places) - Math.min(...places) === tables.length - 1;
}
