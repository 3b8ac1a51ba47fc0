import type { LayoutPack } from '../layouts/layout';
import type { Sheet } from '../../workbook/sheet';
import type { Anchor } from './anchors';
import type { Page } from './page';

/** What was found on one sheet. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];
  readonly pages: readonly Page[];
}

/** How a workbook was read, sheet by sheet: what need not be read again after an edit. */
export interface Reading {
  readonly packs: readonly LayoutPack[];
  /** The pack that most of its tables are of. */
  readonly prevailing: LayoutPack | undefined;
  /** By name. */
  readonly sheets: ReadonlyMap<string, SheetReading>;
}
