import type { SetAside } from '../../port/sheet-set';

/** A sheet of the user's as it was before a set was added. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** What a set has changed, or is about to, in the workbook: enough to take it off again. */
export interface AddedSet {
  /** Every sheet that was there before. */
  readonly before: readonly SheetBefore[];
  /** The id of the one that was active. */
  readonly active: string;
  /** What the new sheets are called. */
  readonly names: readonly string[];
  /** Their ids, once they are known. */
  readonly ids: readonly string[];
  readonly aside: readonly SetAside[];
}
