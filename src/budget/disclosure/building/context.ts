import type { TableKey } from '../../layouts/layout';
import type { DisclosureData } from '../data/disclosure-data';
import type { LiveSum, Term } from '../set/set-formula';
import type { PossibleFunds } from './condition';
import type { TableBody } from './table-body';

/** What every table is made with: the data, and the tables that were made before. */
export interface BuildContext {
  readonly data: DisclosureData;
  readonly funds: PossibleFunds;
  readonly bodies: ReadonlyMap<TableKey, TableBody>;
  /** A live sum over the data sheets, where they are part of the workbook and a spreadsheet can tell its names apart. */
  readonly live: (terms: () => readonly Term[], minus?: () => readonly Term[]) => LiveSum | undefined;
  /** A unit as printed where it has no column for its code: `618001-…`. */
  readonly unitText: (unit: string) => string;
}
