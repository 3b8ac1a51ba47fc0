import type { Address } from '../../workbook/address';
import type { Classification } from '../classification/classification';
import type { Figure, Figures } from './figure';

/** A code as it stands in a cell. */
export interface CodeEntry {
  readonly code: string;
  /** As printed; empty where no name stands with it. */
  readonly name: string;
  readonly at: Address;
  /** Where the name stands, if in a cell of its own. */
  readonly nameAt: Address;
}

/**
 * What a row is: `data`, the `total` of the block, a `subtotal` of a page (never added),
 * or a `memo` that shows a part again (其中; never added).
 */
export type RowRole = 'data' | 'total' | 'subtotal' | 'memo';

export interface Row {
  /** The row's place on the sheet, from 0. */
  readonly index: number;
  readonly role: RowRole;
  /** What a person calls the row. */
  readonly label: string;
  readonly labelAt: Address;
  /** The item that the row is, or its own name where the layout does not know it; rows keyed by codes have none. */
  readonly item: string | undefined;
  /** The group of items that it is added in. */
  readonly group: string | undefined;
  readonly codes: Readonly<Partial<Record<Classification, CodeEntry>>>;
  /** The unit that the row is about: its code, or its name. */
  readonly unit: string | undefined;
  /** Texts of the row's other key columns. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly at: Address }>;
  /** By column key; every amount column that the sheet has. */
  readonly figures: Figures;
  /** What stands in columns that have a header the layout does not know. */
  readonly unknown: readonly Figure[];
}

/** What rows have that bear no texts besides their codes. */
export const NO_TEXTS: Row['texts'] = new Map();

/** What rows have where the layout knows every column. */
export const NO_FIGURES: readonly Figure[] = [];
