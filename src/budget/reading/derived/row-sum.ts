import type { Figure } from '../../tables/figure';
import { evidenceOf } from './evidence';
import type { Evidence, FootedSum } from './evidence';

/** A row of items as the tree is made of. */
export interface TreeRow {
  readonly label: string;
  /** Whether it is the total of rows above or below it. */
  readonly isTotal: boolean;
  /** In the order of columns, the same ones for every row. */
  readonly figures: readonly Figure[];
}

/** Row `total` is the sum of rows `parts`, by their places. */
export interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A sum of rows in each of its columns. */
export function footedIn({ total, parts }: RowSum, rows: readonly TreeRow[]): FootedSum[] {
  return (rows[total]?.figures ?? []).map((figure, i) => ({
    total: figure,
    parts: parts.flatMap((part) => rows[part]?.figures[i] ?? []),
  }));
}

/** What figures say of sums of rows. */
export function evidenceIn(sums: readonly RowSum[], rows: readonly TreeRow[]): Evidence {
  return evidenceOf(sums.flatMap((sum) => footedIn(sum, rows)));
}
