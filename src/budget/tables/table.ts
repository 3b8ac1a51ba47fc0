import type { Unit } from '../../amount/unit';
import { oncePer } from '../../common/once-per';
import type { Address, Range } from '../../workbook/address';
import { layoutsOf } from '../layouts/layout';
import type { BlockLayout, LayoutPack, TableLayout } from '../layouts/layout';
import type { Figure } from './figure';
import type { Project } from './project';
import type { Row } from './row';

export interface Block {
  readonly layout: BlockLayout;
  /** Sheet column by column key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
}

/** Why a range of a sheet is taken for a table. */
export interface Recognition {
  /** From 0 to 1. */
  readonly score: number;
  readonly titleFit: number;
  readonly headerFit: number;
  /** Undefined where the table holds no rows to go by. */
  readonly contentFit?: number;
}

/** A column of a table's header that was not read, though amounts stand in it. */
export interface UnreadColumn {
  /** As printed, from the top down. */
  readonly heading: string;
  readonly column: number;
  /** Whether it is of another year than the table; otherwise the layout does not know it. */
  readonly ofAnotherYear: boolean;
  readonly amounts: readonly Figure[];
}

export interface Table {
  readonly pack: LayoutPack;
  readonly layout: TableLayout;
  readonly recognition: Recognition;
  /** As printed, with its number. */
  readonly title: string;
  readonly titleAt?: Address;
  readonly sheet: string;
  readonly range: Range;
  readonly unit: Unit;
  /** Whether the table itself says its unit; otherwise it is taken from the other tables. */
  readonly unitStated: boolean;
  readonly decimals: number;
  readonly blocks: readonly Block[];
  /** Amounts that stand where no row or no column is. */
  readonly strays: readonly Figure[];
  /** Amounts that stand a row or column away from their name, and were read all the same. */
  readonly displaced: readonly Figure[];
  /** Columns that nothing is made of. */
  readonly unread: readonly UnreadColumn[];
  /** Of a table that was read by its own headings, though it looks like one of a pack: that one. */
  readonly insteadOf?: TableLayout;
  /** Where the table is one of projects and their indicators. */
  readonly projects?: readonly Project[];
}

/** The names of the sheets that a table stands on: one, and those where it goes on. */
export const sheetsOf = oncePer(
  ({ sheet, blocks }: Table): ReadonlySet<string> =>
    new Set([sheet, ...blocks.flatMap(({ rows }) => rows.map(({ labelAt }) => labelAt.sheet))]),
);

/** Whether a table is of a pack, were it in other words. */
export function isOfPack({ pack, insteadOf }: Table, wanted: LayoutPack): boolean {
  return pack === wanted || (insteadOf !== undefined && layoutsOf(wanted).includes(insteadOf));
}
