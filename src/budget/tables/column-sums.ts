import type { ColumnSum } from '../layouts/layout';
import type { Block } from './table';

/** A column that a sum adds, or takes away. */
export interface SignedColumn {
  readonly key: string;
  readonly sign: 1 | -1;
}

/** The columns that a sum adds on this sheet; a part that the sheet lacks is replaced by that part's own. */
export function presentParts(block: Block, { parts, minus = [] }: ColumnSum): readonly SignedColumn[] {
  return [
    ...parts.flatMap((key) => presentPart(block, key, 1)),
    ...minus.flatMap((key) => presentPart(block, key, -1)),
  ];
}

/** Whether the sheet has a column, by its header or, where the header lost it, by a figure. */
export function hasColumn(block: Block, key: string): boolean {
  return block.columns.has(key) || block.rows.some((row) => row.figures.has(key));
}

function presentPart(block: Block, key: string, sign: 1 | -1): readonly SignedColumn[] {
  if (hasColumn(block, key)) return [{ key, sign }];
  const own = block.layout.sums?.find(({ total }) => total === key);
  return own ? presentParts(block, own).map((part) => ({ ...part, sign: part.sign === sign ? 1 : -1 })) : [];
}
