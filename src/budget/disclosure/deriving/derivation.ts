import type { Amount } from '../../../amount/amount';
import type { Address } from '../../../workbook/address';
import type { Book } from '../../tables/book';
import type { DisclosureData } from '../data/disclosure-data';
import type { Source, Sources } from './sources';
import type { Units } from './units';

/** The lists of the data that something may be unknown in. */
export type DataList = 'lines' | 'revenues' | 'carryOvers' | 'indicators' | 'memoItems';

/** What is known of a group of entries though not which of them: sums in 万元. */
export interface KnownSums {
  /** Of all of them. */
  readonly total: Amount;
  /** What the general public budget pays for, and what it does not; undefined where that is not known either. */
  readonly general?: Amount;
  readonly notGeneral?: Amount;
}

/** Something that the workbook's tables do not tell. */
export type DerivationNote =
  /** An attribute of some entries, by their places in the list, and where these come from. */
  | {
      readonly kind: 'unknown';
      readonly what: UnknownWhat;
      readonly list: DataList;
      readonly entries: readonly number[];
      readonly from: readonly Address[];
      readonly known?: KnownSums;
    }
  | { readonly kind: 'unknown-department'; readonly what: 'year' | 'name' }
  /** Revenue of this year and money carried over that is no fiscal appropriation: what may pay for lines whose fund is not known. */
  | { readonly kind: 'other-sources'; readonly sources: readonly Source[] }
  /** A table that the workbook has not, or that tells too little: the list stays undefined. */
  | { readonly kind: 'missing'; readonly list: DataList }
  /** Cells that hold no amount, whose entries are left out. */
  | { readonly kind: 'unreadable'; readonly from: readonly Address[] };

/** `other-fund` where it is known not to be the general public budget. */
export type UnknownWhat =
  | 'unit'
  | 'fund'
  | 'other-fund'
  | 'year'
  | 'category'
  | 'project'
  | 'construction'
  | 'fiscal'
  /** Texts that the table has not, or that are none of the choices. */
  | 'text';

/** What a workbook's own tables come to. */
export interface Derivation {
  readonly data: DisclosureData;
  readonly notes: readonly DerivationNote[];
}

/** What the proofs of a budget go by. */
export interface DerivationContext {
  /** The tables of budgets alone. */
  readonly book: Book;
  readonly units: Units;
  readonly sources: Sources;
  /** The funds whose tables have all their rows. */
  readonly whole: ReadonlySet<string>;
}
