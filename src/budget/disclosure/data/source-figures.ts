import type { Amount } from '../../../amount/amount';
import type { Classification } from '../../classification/classification';
import type { CodeAndName } from '../../classification/code';
import type { TableKey } from '../../layouts/layout';

/** A figure of a standard table, wherever it stands: by block, row and column. */
export interface FigureName {
  readonly table: TableKey;
  readonly block: string;
  /** The item's key, or the row's codes in the order of their columns; `total` for the 合计 row. */
  readonly row: string;
  readonly column: string;
}

/** What a workbook's own tables hold, in 万元; null where the cell is blank, undefined where there is no such cell. */
export type SourceFigures = (name: FigureName) => Amount | null | undefined;

/** Where there are no tables. */
export const NO_SOURCE_FIGURES: SourceFigures = () => undefined;

/** A row of a workbook's own table that adds up no others, and stands there once. */
export interface SourceRow {
  readonly block: string;
  /** As in FigureName. */
  readonly name: string;
  readonly unit: string | undefined;
  readonly codes: Readonly<Partial<Record<Classification, CodeAndName>>>;
}

/** The rows of a workbook's own table; none where it has no such table. */
export type SourceRows = (table: TableKey) => readonly SourceRow[];

/** Where there are no tables. */
export const NO_SOURCE_ROWS: SourceRows = () => [];
