import type { TableKey } from '../../layouts/layout';
import { Book } from '../../tables/book';
import { hierarchyOf } from '../../tables/hierarchy';
import { plainLabel } from '../../classification/label';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';

/** The packs of budgets that data is derived from. */
const PACKS: ReadonlySet<string> = new Set(['beijing-12', 'shanghai-9']);

/** The book without its final accounts and other tables that are no budget. */
export function budgetTables(book: Book): Book {
  const tables = book.tables.filter(({ pack }) => PACKS.has(pack.key));
  return new Book(book.workbook, tables, book.unrecognised);
}

/** A table with one of its blocks: the only one, or that of a key. */
export interface PlacedTable {
  readonly table: Table;
  readonly block: Block;
}

export function placedTable(book: Book, key: TableKey, block?: string): PlacedTable | undefined {
  const table = book.table(key);
  const found = table?.blocks.find(({ layout }) => block === undefined || layout.key === block);
  return table && found && { table, block: found };
}

/** The rows where the money is, once. */
export function leavesOf({ rows }: Block): readonly Row[] {
  return hierarchyOf(rows).leaves;
}

/** The row of 合计; where 总计 stands beside rows of 合计, that one. */
export function totalRow({ rows }: Block): Row | undefined {
  const totals = rows.filter(({ role }) => role === 'total');
  return totals.find(({ label }) => plainLabel(label).startsWith('总')) ?? totals[0];
}

/** The row of an item of 收支总表. */
export function itemRow({ rows }: Block, item: string): Row | undefined {
  return rows.find((row) => row.item === item && row.role === 'data');
}

/** Rows by a key of theirs. */
export function rowsBy(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
