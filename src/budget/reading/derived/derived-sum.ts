import type { Figure } from '../../tables/figure';
import type { FootedSum } from './evidence';

/** In every row the total is its parts, less what is taken off; by the places of columns on the sheet. */
export interface DerivedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly minus?: readonly number[];
}

/** The amounts of a row of the sheet, by column. */
export type AmountRow = ReadonlyMap<number, Figure>;

/** The sums of the rows of a sheet, over one sum of columns. */
export function inRows(sum: DerivedSum, rows: readonly AmountRow[]): FootedSum[] {
  return rows.flatMap((row) => {
    const total = row.get(sum.total);
    if (!total) return [];
    const figures = (places: readonly number[]): Figure[] => places.flatMap((place) => row.get(place) ?? []);
    return [{ total, parts: figures(sum.parts), minus: figures(sum.minus ?? []) }];
  });
}
