import type { ItemRows } from '../../layouts/layout';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { itemParts, presentParts } from '../../tables/sum-parts';
import { totalRows } from '../../tables/selection';
import type { Part, PartsOf } from './coverage';

/**
 * The rows that each row of a block is the sum of: 合计 of the topmost rows, a parent code of its children, a named
 * total of its items, 本页小计 of the rows since the last one.
 */
export function rowParts(block: Block): PartsOf<Row> {
  const known = new Map<Row, ReturnType<PartsOf<Row>>>();
  return (row) => {
    const parts = known.get(row) ?? partsOfRow(block, row).map((node) => ({ node, sign: 1 }) as const);
    known.set(row, parts);
    return parts;
  };
}

function partsOfRow(block: Block, row: Row): readonly Row[] {
  const { rows } = block.layout;
  if (row.role === 'memo') return [];
  if (rows.kind === 'items') return partsOfItem(block, rows, row);
  const { tops, children } = hierarchyOf(block.rows);
  if (row.role === 'data') return children.get(row) ?? [];
  if (row.role === 'subtotal') return rowsOfPage(block, row);
  // Of several 合计 rows nobody knows which rows each one adds.
  return totalRows(block).length === 1 ? tops : [];
}

function rowsOfPage({ rows }: Block, subtotal: Row): Row[] {
  const end = rows.indexOf(subtotal);
  const start = rows.slice(0, end).findLastIndex(({ role }) => role === 'subtotal' || role === 'total') + 1;
  const leaves = new Set(hierarchyOf(rows).leaves);
  return rows.slice(start, end).filter((row) => leaves.has(row));
}

function partsOfItem(block: Block, layout: ItemRows, row: Row): readonly Row[] {
  const sum = layout.sums.find(({ total }) => total === row.item);
  return sum ? itemParts(block, layout, sum) : [];
}

/** The columns that each column of a block is the sum of; a part that the sheet lacks is replaced by its own parts. */
export function columnParts(block: Block): PartsOf<string> {
  const known = new Map<string, readonly Part<string>[]>();
  return (key) => {
    const parts = known.get(key) ?? partsOfColumn(block, key);
    known.set(key, parts);
    return parts;
  };
}

/** Columns that some offices add and others do not: a formula may have them or not. */
export function optionalColumns({ layout }: Block): ReadonlySet<string> {
  return new Set(layout.sums?.flatMap(({ sometimes }) => sometimes ?? []));
}

function partsOfColumn(block: Block, key: string): Part<string>[] {
  const sum = block.layout.sums?.find(({ total }) => total === key);
  return sum ? presentParts(block, sum).map((part) => ({ node: part.key, sign: part.sign })) : [];
}
