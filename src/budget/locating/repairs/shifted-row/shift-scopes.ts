import { hierarchyOf } from '../../../tables/hierarchy';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { ColumnViolation } from '../../search/violation-index';
import { isTooWide, spanOf } from '../row-span';

/** The rows that may have been shifted together: each by itself, those of a constraint, of all of them, and whole runs. */
export function scopesOf(
  block: Block,
  witnesses: readonly ColumnViolation[],
  alone: readonly Row[],
): Iterable<readonly Row[]> {
  const scopes = new Map<string, readonly Row[]>();
  const add = (rows: readonly Row[]): void => void scopes.set(rows.map(({ index }) => index).join(), rows);
  for (const row of alone) add([row]);
  for (const { places } of witnesses) add(places.map(({ row }) => row));
  const indices = witnesses.flatMap(({ places }) => places.map(({ index }) => index));
  const [first, last] = spanOf(indices);
  for (const rows of indices.length > 0 ? wholeRuns(block, first) : []) {
    if (!isTooWide(rows.length, witnesses.length)) add(rows);
  }
  if (indices.length > 1) {
    const named = new Set(indices);
    add(block.rows.filter((_, index) => named.has(index)));
    add(withChildren(block, first, last));
  }
  return scopes.values();
}

/** A run of rows with those right below it that its rows are the sums of. */
function withChildren(block: Block, first: number, last: number): readonly Row[] {
  const { children } = hierarchyOf(block.rows);
  const within = new Set(block.rows.slice(first, last + 1));
  const isChild = (row: Row): boolean => [...within].some((parent) => children.get(parent)?.includes(row));
  for (const row of block.rows.slice(last + 1)) {
    if (!isChild(row)) break;
    within.add(row);
  }
  return [...within];
}

/** The rows of a column total are right together or wrong together. */
function wholeRuns({ rows }: Block, first: number): (readonly Row[])[] {
  return [rows.slice(first), rows];
}
