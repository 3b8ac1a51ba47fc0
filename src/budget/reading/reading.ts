import type { Unit } from '../../amount/unit';
import type { Sheet, SheetRow } from '../../workbook/sheet';
import type { LayoutPack } from '../layouts/layout';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';
import type { Anchor } from './recognition/anchors';
import type { Section } from './recognition/section';

/** A table as it stands on its sheet, before it is joined with those that go on with it elsewhere. */
export interface Page {
  readonly section: Section;
  /** The rows of its body. */
  readonly body: readonly SheetRow[];
  readonly table: Table;
}

/** What was found on one sheet. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];
  /** Those of them that tables of packs may be read from. */
  readonly used: readonly Anchor[];
  readonly pages: readonly Page[];
  /** What became of the pages, with the tables that no pack reads. */
  readonly tables: readonly Table[];
  /** The unit of those that state none. */
  readonly fallback: Unit;
}

/** How a workbook was read, sheet by sheet: what need not be read again after an edit. */
export interface Reading {
  readonly packs: readonly LayoutPack[];
  /** The pack that most of its tables are of. */
  readonly prevailing: LayoutPack | undefined;
  /** By name. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
}

/** Beside the books, since it is nothing that a book tells. */
const readings = new WeakMap<Book, Reading>();

/** The book, with how it was read kept for when it is read again. */
export function readAs(book: Book, reading: Reading): Book {
  readings.set(book, reading);
  return book;
}

/** How a book was read; undefined of one that was put together otherwise. */
export function readingOf(book: Book): Reading | undefined {
  return readings.get(book);
}
