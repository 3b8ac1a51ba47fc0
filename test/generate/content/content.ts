import type { Classification } from '../../../src/budget/classification/classification';
import type { BlockLayout, TableLayout } from '../../../src/budget/layouts/layout';
import type { Fen } from '../department/department';

/** A row of a table before it is laid out on a sheet. */
export interface RowContent {
  /** `more` for a row without figures that goes on with the one above (an indicator). */
  readonly role: 'data' | 'total' | 'more';
  readonly codes?: Readonly<Partial<Record<Classification, string>>>;
  /** By column key: item, unit, project, … */
  readonly texts: Readonly<Record<string, string>>;
  /** By column key; what is absent never stands in such a row. */
  readonly amounts: Readonly<Record<string, Fen>>;
  /** The rows of the block, by their number, that this one is the sum of. */
  readonly adds: readonly number[];
}

export interface BlockContent {
  readonly layout: BlockLayout;
  readonly rows: readonly RowContent[];
  /** Columns that the sheet does not have. */
  readonly without: ReadonlySet<string>;
  /** Columns whose amounts are shown again in others: in no sum of a row. */
  readonly shownAgain: ReadonlySet<string>;
}

export interface TableContent {
  readonly layout: TableLayout;
  readonly blocks: readonly BlockContent[];
}

/** A block of which nothing is peculiar. */
export function plainBlock(
  layout: BlockLayout,
  rows: readonly RowContent[],
  without: readonly string[] = [],
): BlockContent {
  return { layout, rows, without: new Set(without), shownAgain: new Set() };
}
