import type { LayoutPack } from '../layouts/layout';
import { writablePacks } from '../layouts/packs';
import type { Book } from '../tables/book';
import type { BaseFault, BaseNotice } from './base/reading/base-fault';
import { readBaseSheets } from './base/reading/read-base-sheets';
import type { DisclosureData } from './data/disclosure-data';
import type { DerivationNote } from './deriving/derivation';
import { sourceTables, deriveData } from './deriving/derive-data';

/** What a workbook has for the standard set. */
export type DataOfWorkbook =
  /** Neither base sheets nor tables of a budget; those of final accounts are none. */
  | { readonly kind: 'nothing' }
  /** Base sheets with rows that cannot be used: nothing is made of them. */
  | {
      readonly kind: 'faulty';
      readonly faults: readonly BaseFault[];
      readonly notices: readonly BaseNotice[];
    }
  | { readonly kind: 'base-sheets'; readonly data: DisclosureData; readonly notices: readonly BaseNotice[] }
  /** The workbook's own tables, and what they do not tell. */
  | { readonly kind: 'tables'; readonly data: DisclosureData; readonly notes: readonly DerivationNote[] };

/** The data for the standard set: from the base sheets where the workbook has them, else from its own tables. */
export function dataOf(book: Book): DataOfWorkbook {
  const base = readBaseSheets(book.workbook);
  if (base.kind === 'faulty') return base;
  if (base.kind === 'data') return { kind: 'base-sheets', data: base.data, notices: base.notices };
  if (sourceTables(book).tables.length === 0) return { kind: 'nothing' };
  return { kind: 'tables', ...deriveData(book) };
}

/** The pack to write a set in where nobody says: that of most tables that it is made from, else the usual one. */
export function likeliestPack(book: Book): LayoutPack {
  const { tables } = sourceTables(book);
  const count = ({ key }: LayoutPack): number => tables.filter(({ pack }) => pack.key === key).length;
  return writablePacks.reduce((likeliest, pack) => (count(pack) > count(likeliest) ? pack : likeliest));
}
