import type { Workbook } from '../../workbook/workbook';
import type { LayoutPack, TableKey, TableLayout } from '../layouts/layout';
import type { Recognition, Table } from './table';

/** A sheet that no table was recognised on. */
export interface Unrecognised {
  readonly sheet: string;
  readonly empty: boolean;
  /** What it comes nearest to. */
  readonly nearest?: {
    readonly pack: LayoutPack;
    readonly layout: TableLayout;
    readonly recognition: Recognition;
  };
}

/** Below this a sheet is a cover or a text, and what it is nearest to says nothing. */
const NEAR = 0.35;

/** Whether a sheet looks like a table, though not enough to be read as one. */
export function isNearTable({ nearest }: Unrecognised): boolean {
  return (nearest?.recognition.score ?? 0) >= NEAR;
}

/** What was read of a workbook: its tables, and the sheets that hold none. */
export class Book {
  constructor(
    readonly workbook: Workbook,
    /** In the order of sheets and rows. */
    readonly tables: readonly Table[],
    readonly unrecognised: readonly Unrecognised[],
  ) {}

  /**
   * The table of that kind; where there are several the best recognised, one on a hidden sheet last;
   * undefined where there is none.
   */
  table(key: TableKey): Table | undefined {
    const weight = (table: Table): number =>
      table.recognition.score + (this.workbook.sheet(table.sheet)?.hidden ? 0 : 1);
    let best: Table | undefined;
    for (const table of this.tables) {
      if (table.layout.key === key && weight(table) > (best ? weight(best) : 0)) best = table;
    }
    return best;
  }
}
