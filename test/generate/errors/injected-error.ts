import type { CauseKind } from '../../../src/budget/locating/cause';
import type { Address } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import type { GeneratedBook } from '../render/rendered';
import type { Choose } from './choose';
import type { Deltas } from './links';

/** One cell that an error made wrong. Formulas that only follow from it are not wrong. */
export interface Change {
  readonly at: Address;
  /** The true amount as a plain decimal in the unit of the table; undefined where nothing belongs. */
  readonly before: string | undefined;
  /** What stands there now: a plain decimal, or the text typed; undefined for nothing. */
  readonly after: string | undefined;
}

/** A row that an error took away or put in. */
export interface WrongRow {
  readonly sheet: string;
  readonly index: number;
  /** Of a lost row: the first and last row that it may be put back before, as far as the book tells. */
  readonly anywhere?: readonly [first: number, last: number];
}

/** Rows whose amounts an error moved one row up or down. */
export interface WrongRun {
  readonly sheet: string;
  /** Those moved, from the first to the last, by their place on the sheet. */
  readonly rows: readonly number[];
  /** The other rows of data of the block. */
  readonly others: readonly number[];
  readonly columns: readonly number[];
  readonly isLower: boolean;
}

/** A consistent book with one thing gone wrong, and the truth of it. */
export interface InjectedError {
  readonly kind: Exclude<CauseKind, 'rounding'>;
  readonly workbook: Workbook;
  readonly changed: readonly [Change, ...Change[]];
  /**
   * For a row left out, the row that now stands where it belongs (the changes are its amounts, in the cells of that row);
   * for a row pasted twice, the copy.
   */
  readonly row?: WrongRow;
  /** For an amount that was carried on: by how much cells would be off had it been another. */
  readonly instead?: () => Iterable<Deltas>;
  /** For rows shifted against their names, while it is the only error. */
  readonly run?: WrongRun;
  /** Where rows moved: the row that a row of a sheet has become; undefined for one that is gone. */
  readonly moved?: (sheet: string, row: number) => number | undefined;
}

/** Makes an error in a book; undefined where the book gives no occasion for it. */
export type InjectError = (book: GeneratedBook, choose: Choose) => InjectedError | undefined;
