import type { Unit } from '../../../src/amount/unit';
import type { LayoutPack, TableLayout } from '../../../src/budget/layouts/layout';
import type { Address } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import type { Department } from '../department/department';
import type { BookStyle } from './presentation';

/** An amount's place, and the truth of what stands there. */
export interface RenderedFigure extends Address {
  /** By the layout's key of its column. */
  readonly column: number;
  readonly key: string;
  /** As a plain decimal in the table's unit, printed decimals and all; undefined where nothing stands there. */
  readonly printed: string | undefined;
  readonly isFormula: boolean;
}

export interface RenderedRow {
  /** On its sheet, from 0. */
  readonly index: number;
  readonly role: 'data' | 'total';
  readonly figures: ReadonlyMap<string, RenderedFigure>;
}

export interface RenderedBlock {
  readonly key: string;
  /** Sheet column by column key, amounts and keys. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RenderedRow[];
}

export interface RenderedTable {
  readonly layout: TableLayout;
  readonly sheet: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly blocks: readonly RenderedBlock[];
}

/** A workbook without any contradiction, and all that is known of it. */
export interface GeneratedBook {
  readonly pack: LayoutPack;
  readonly department: Department;
  readonly style: BookStyle;
  readonly workbook: Workbook;
  /** In the pack's order, wherever they stand. */
  readonly tables: readonly RenderedTable[];
}

/** Every amount's place in a book. */
export function figuresOf({ tables }: GeneratedBook): RenderedFigure[] {
  return tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap(({ figures }) => [...figures.values()])),
  );
}
