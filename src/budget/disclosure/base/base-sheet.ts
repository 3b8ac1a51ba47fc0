import type { Label } from '../../../common/language';
import type { Classification } from '../../classification/classification';
import type { TableKey } from '../../layouts/layout';

/** A value that is one of a few. What stands in the cell is always the Chinese, as the tables print it. */
export interface Choice {
  readonly key: string;
  readonly label: Label;
}

/** What the cells of a column hold. */
export type BaseContent =
  | {
      readonly kind: 'code';
      readonly classification: Classification;
      /** Whether codes above the lowest level will do. */
      readonly anyLevel?: boolean;
    }
  /** `list` names the choices: columns of the same name have the same. */
  | { readonly kind: 'choice'; readonly list: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'amount' }
  | { readonly kind: 'year' }
  | { readonly kind: 'text' };

/** Columns of a standard table, by their keys in its layout, that follow from a column of the base sheet; none where it decides which rows go there. */
export interface Mapping {
  readonly table: TableKey;
  readonly columns: readonly string[];
}

/** A column of a sheet that is filled in. */
export interface BaseColumn {
  readonly key: string;
  readonly heading: Label;
  /** What belongs there, in a sentence. */
  readonly explanation: Label;
  readonly content: BaseContent;
  /** Whether a row without it cannot be used. */
  readonly required: boolean;
  /** What stands there in the example rows, as many in every column of a sheet; null for blank. */
  readonly examples: readonly (string | null)[];
  readonly mappings: readonly Mapping[];
}

/** A sheet that is filled in, a row a fact: what the standard tables are made of. */
export interface BaseSheet {
  readonly key: string;
  readonly name: Label;
  /** What a row of it is. */
  readonly purpose: Label;
  readonly columns: readonly BaseColumn[];
}

/** A choice of a column as it stands in the cells; undefined where the column has none of that key. */
export function choiceIn(
  { columns }: BaseSheet,
  column: string,
  key: string | undefined,
): string | undefined {
  const content = columns.find((each) => each.key === column)?.content;
  if (content?.kind !== 'choice') return undefined;
  return content.choices.find((choice) => choice.key === key)?.label.zh;
}

/** What a column of the base sheet does in a standard table. */
export function mapsTo(table: TableKey, ...columns: readonly string[]): Mapping {
  return { table, columns };
}
