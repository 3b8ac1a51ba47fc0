import type { ItemRows } from '../../layouts/layout';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { itemParts } from '../../tables/sum-parts';
import { totalRows } from '../../tables/selection';
import type { PartsOf } from './coverage';

/**
 * The rows that each row of a block is the sum of: 合计 of the topmost rows, a parent code of its children, a named
 * total of its items, 本页小计 of the rows since the last one.
 */
export function rowParts(block: Block): PartsOf<Row> {
  const known = new Map<Row, ReturnType<PartsOf<Row>>>();
  return (row) => {
    const parts = known.get(row) ?? partsOf(block, row).map((node) => ({ node, sign: 1 }) as const);
    known.set(row, parts);
    return parts;
  };
}

function partsOf(block: Block, row: Row): readonly Row[] {
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
