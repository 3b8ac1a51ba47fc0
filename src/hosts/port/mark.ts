import type { Address } from '../../workbook/address';

/** `suspect`: this cell is likely the wrong one. `involved`: it takes part in an identity that fails. */
export type MarkKind = 'suspect' | 'involved';

/** What is put over a cell so that it is seen; the cell's own format stays what it is. */
export interface Mark {
  readonly at: Address;
  readonly kind: MarkKind;
}

/** The colours of the marks, as `#RRGGBB`; their shapes tell the kinds apart without them. */
export type MarkColours = Readonly<Record<MarkKind, string>>;

/** What became of marks. */
export interface MarkResult {
  /** How many cells bear one. */
  readonly marked: number;
  /** Sheets that are protected, and so bear none. */
  readonly protectedSheets: readonly string[];
  /** Sheets with conditional formats that the program does not tell, so that no mark could be taken off there again: they bear none. */
  readonly untoldSheets: readonly string[];
}
