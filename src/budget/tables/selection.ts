import { groupedWithKey } from '../../common/grouped';
import { oncePer } from '../../common/once-per';
import type { Address } from '../../workbook/address';
import type { Classification } from '../classification/classification';
import { classOf } from '../classification/code';
import { className } from '../classification/functional-class';
import { plainLabel } from '../classification/label';
import type { TableKey } from '../layouts/layout';
import type { Book } from './book';
import type { Figure } from './figure';
import { hierarchyOf } from './hierarchy';
import type { Row } from './row';
import type { Block, Table } from './table';

/** The table that a cell belongs to: the one it stands in, or the one above it on the sheet, or the first there. */
export function tableAt(book: Book, at: Address): Table | undefined {
  const onSheet = book.tables.filter(({ sheet }) => sheet === at.sheet);
  return onSheet.findLast(({ range }) => range.top <= at.row) ?? onSheet[0];
}

/** The block that a table with a single one consists of, or the block of that key. */
export function blockOf(table: Table, key?: string): Block | undefined {
  return key === undefined ? table.blocks[0] : table.blocks.find(({ layout }) => layout.key === key);
}

/** A table with one of its blocks. */
export interface PlacedTable {
  readonly table: Table;
  readonly block: Block;
}

/** A book's table with its only block, or with the block of that key; undefined where the book has none. */
export function placedTable(book: Book, key: TableKey, blockKey?: string): PlacedTable | undefined {
  const table = book.table(key);
  const block = table && blockOf(table, blockKey);
  return block && { table, block };
}

/** The row of an item in a block of items. */
export function itemRow(block: Block, item: string): Row | undefined {
  return block.rows.find((row) => row.item === item && row.role === 'data');
}

/** The rows of a block of items that its layout does not know. */
export const unknownItems = oncePer(({ layout, rows }: Block): readonly Row[] => {
  if (layout.rows.kind !== 'items') return [];
  const known = new Set(layout.rows.items.map(({ key }) => key));
  return rows.filter(
    ({ role, item = '' }) => role === 'data' && !known.has(item) && className(item) === undefined,
  );
});

/** Whether a row has an amount, were it zero. */
export function hasAmount({ figures }: Row): boolean {
  return figures.values().some(({ state }) => state === 'amount');
}

/** A figure with the row it stands in. */
export interface Entry {
  readonly row: Row;
  readonly figure: Figure;
}

/** The figure of an item, or undefined where the block has no such row. */
export function itemEntry(block: Block, item: string, column = 'total'): Entry | undefined {
  const row = itemRow(block, item);
  const figure = row?.figures.get(column);
  return row && figure && { row, figure };
}

/** The figures of some rows in one column; rows that have no such column are passed over. */
export function figuresIn(rows: readonly Row[], column: string): Figure[] {
  const figures: Figure[] = [];
  for (const row of rows) {
    const figure = row.figures.get(column);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** The figures of some rows in one column, or, where the sheet lacks the column, in the columns it is the sum of. */
export function moneyIn(block: Block, rows: readonly Row[], column: string): Figure[] {
  const own = figuresIn(rows, column);
  const sum = block.layout.sums?.find(({ total, minus }) => total === column && !minus);
  if (own.length > 0 || block.columns.has(column) || !sum) return own;
  return sum.parts.flatMap((part) => moneyIn(block, rows, part));
}

/**
 * The figures that make up a column's total, each amount once: the total row's where there is one,
 * else those of the topmost rows.
 */
export function totalOf(block: Block, column: string): Figure[] {
  const [total] = totalRows(block);
  const own = total ? moneyIn(block, [total], column) : [];
  return own.length > 0 ? own : moneyIn(block, hierarchyOf(block.rows).tops, column);
}

/** A total of a side of 收支总表, and what stands in it beside this year's money. */
export interface YearTotal {
  readonly entry: Entry;
  /** To be taken off: carried over, where only a grand total is printed. */
  readonly less: readonly Figure[];
}

/** This year's revenue or expenditure: 本年合计, or, where the table has none, 总计 less what is carried over. */
export function yearTotal(items: Block): YearTotal | undefined {
  const own = itemEntry(items, 'this-year');
  if (own) return { entry: own, less: [] };
  const entry = itemEntry(items, 'grand-total');
  return entry && { entry, less: figuresIn(rowsBesideThisYear(items), 'total') };
}

/** The rows that a grand total of a side of 收支总表 adds to this year's: carried over, reserves. */
export function rowsBesideThisYear({ layout, rows }: Block): Row[] {
  const sums = layout.rows.kind === 'items' ? layout.rows.sums : [];
  const beside = sums.find(({ total }) => total === 'grand-total')?.items ?? [];
  return rows.filter(
    ({ item, role }) => role === 'data' && item !== 'this-year' && beside.includes(item ?? ''),
  );
}

/** The total rows of a block. Where it has a 总计 beside rows of 合计, those are totals of groups. */
export const totalRows = oncePer((block: Block): readonly Row[] => {
  const totals = block.rows.filter(({ role }) => role === 'total');
  const grand = totals.filter(({ label }) => plainLabel(label).startsWith('总'));
  return grand.length > 0 ? grand : totals;
});

/** The rows where a block's money is, once: no totals, no parents of other rows, nothing shown again. */
export function leafRows(block: Block): readonly Row[] {
  return hierarchyOf(block.rows).leaves;
}

/** The class of a row's functional code; undefined where it has none. */
export function functionalClass({ codes }: Row): string | undefined {
  return codes.functional && classOf(codes.functional.code);
}

/** Leaf rows by their code, cut to its first digits. */
export function leavesByCode(
  block: Block,
  classification: Classification,
  digits?: number,
): ReadonlyMap<string, readonly Row[]> {
  const groups = groupsOf(block);
  const key = `${classification} ${digits ?? ''}`;
  const known =
    groups.get(key) ??
    groupedWithKey(leafRows(block), (row) => row.codes[classification]?.code.slice(0, digits));
  groups.set(key, known);
  return known;
}

/** Many rules ask for the same groups. */
const groupsOf = oncePer<Block, Map<string, ReadonlyMap<string, readonly Row[]>>>(() => new Map());

/** Whether a list of figures has a first one. */
export function isSome(figures: readonly Figure[]): figures is readonly [Figure, ...Figure[]] {
  return figures.length > 0;
}
