import type { TableKey } from '../../layouts/layout';

/** A cell of the set: its row from the first below the header, its column from the left, both from 0. */
export interface SetPlace {
  readonly table: TableKey;
  readonly row: number;
  readonly column: number;
}

/** Cells below one another in a table of the set. */
export interface SetRun {
  readonly table: TableKey;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A column of the data sheets that are included in the workbook, by their keys in the base sheet. */
export interface DataColumn {
  readonly sheet: string;
  readonly column: string;
}

/** What a cell of a column must hold to be added: a text, or a text and anything after it. */
export type Criterion =
  | { readonly kind: 'is'; readonly text: string }
  | { readonly kind: 'begins'; readonly text: string };

/** What is added up. */
export type Term =
  | { readonly kind: 'cell'; readonly at: SetPlace }
  | { readonly kind: 'run'; readonly run: SetRun }
  /** The cells of one run beside those of others that meet their criteria (SUMIFS). */
  | {
      readonly kind: 'matching';
      readonly sum: SetRun;
      readonly where: readonly { readonly run: SetRun; readonly is: Criterion }[];
    }
  /** The same over the data sheets. */
  | {
      readonly kind: 'data';
      readonly sum: DataColumn;
      readonly where: readonly { readonly column: DataColumn; readonly is: Criterion }[];
    };

/** What is added up, and what is taken off. */
export interface LiveSum {
  readonly plus: readonly Term[];
  readonly minus?: readonly Term[];
}

/** A live total: the sum of its terms, times a power of ten where units differ. */
export interface SetFormula extends LiveSum {
  /** From 万元 to 元: 4. */
  readonly power?: number;
}
