import type { LayoutPack, TableKey, TableLayout } from '../layouts/layout';
import type { Workbook } from '../workbook/workbook';
import type { Recognition, Table } from './table';

/** A sheet that no table was recognised on. */
export interface Unrecognised {
  readonly sheet: string;
  readonly empty: boolean;
  /** What it comes nearest to. */
  readonly nearest?: { readonly pack: LayoutPack; readonly layout: TableLayout; readonly recognition: Recognition };
}

/** What was read of a workbook: its tables, and the sheets that hold none. */
export class Book {
  constructor(
    readonly workbook: Workbook,
    /** In the order of sheets and rows. */
    readonly tables: readonly Table[],
    readonly unrecognised: readonly Unrecognised[],
  ) {}

  /** The table of that kind; the best recognised where there are several, undefined where there is none. */
  table(key: TableKey): Table | undefined {
    let best: Table | undefined;
    for (const table of this.tables) {
      if (table.layout.key === key && table.recognition.score > (best?.recognition.score ?? 0)) best = table;
    }
    return best;
  }
}
