import type { PrintedItem } from '../../layouts/form';
import type { BlockLayout, ItemLayout, ItemRows, ItemSum } from '../../layouts/layout';
import type { SetCell } from '../set/set-table';
import { amountCells, figureSum } from './sums';
import type { Entry, TableBody, Written } from './table-body';

/** The items of a block as they are printed: from the top down, and those at the foot of the table. */
export interface ItemLines {
  readonly layout: BlockLayout;
  readonly top: readonly PrintedItem[];
  readonly foot: readonly (PrintedItem | null)[];
  /** What an item's own figure is; undefined for one that adds up others. */
  readonly entry: (item: string, column: string) => Entry | undefined;
}

interface PlacedItem extends PrintedItem {
  readonly index: number;
}

/** Writes a table whose rows are items, the blocks beside one another. */
export function writeItemTable(body: TableBody, blocks: readonly ItemLines[]): void {
  const height = Math.max(...blocks.map(({ top }) => top.length));
  const foot = Math.max(...blocks.map((block) => block.foot.length));
  const cells = blocks.map((block) => blockCells(body, block, placed(block, height)));
  for (let index = 0; index < height + foot; index++) {
    const row = body.header.columns.map((_, column) => cells.map((own) => own.get(index)?.get(column)));
    const kind = index < height ? 'data' : 'total';
    body.putRow(
      index,
      kind,
      row.map((each) => each.find((cell) => cell !== undefined) ?? null),
    );
  }
}

function placed({ top, foot }: ItemLines, height: number): PlacedItem[] {
  return [
    ...top.map((item, index) => ({ ...item, index })),
    ...foot.flatMap((item, i) => (item ? [{ ...item, index: height + i }] : [])),
  ];
}

/** The cells of a block by row and column; items before the totals that add them up. */
function blockCells(
  body: TableBody,
  { layout, entry }: ItemLines,
  items: readonly PlacedItem[],
): Map<number, Map<number, SetCell>> {
  const rows = new Map<number, Map<number, SetCell>>();
  const label = body.header.columns.findIndex(
    (column) => column.block === layout.key && column.layout.role.kind === 'item',
  );
  const write = ({ item, label: text, index }: PlacedItem): void => {
    if (rows.has(index)) return;
    const row = new Map<number, SetCell>([[label, { kind: 'text', text }]]);
    rows.set(index, row);
    const parts = partsOf(layout, item, items);
    parts?.forEach(write);
    const own = (column: string): Entry | undefined =>
      parts ? itemSum(body, layout, column, parts) : entry(item, column);
    // A total adds up its items in every column, so that the layout's sums across hold by themselves.
    const across = parts ? { ...layout, sums: [] } : layout;
    for (const [column, cell] of amountCells(body, across, { name: item, index }, own)) row.set(column, cell);
  };
  items.forEach(write);
  return rows;
}

/** The printed items that an item adds up; undefined where it adds up none. One that is not printed is replaced by its own parts. */
function partsOf(layout: BlockLayout, total: string, items: readonly PlacedItem[]): PlacedItem[] | undefined {
  const rows = layout.rows;
  if (rows.kind !== 'items') return undefined;
  const sum = rows.sums.find((each) => each.total === total);
  return (
    sum &&
    itemsOf(rows, sum, items).flatMap((part) => {
      const printed = items.filter(({ item }) => item === part);
      return printed.length > 0 ? printed : (partsOf(layout, part, items) ?? []);
    })
  );
}

function itemsOf(rows: ItemRows, { items = [], group }: ItemSum, printed: readonly PlacedItem[]): string[] {
  if (group === undefined) return [...items];
  const known = new Map<string, ItemLayout>(rows.items.map((item) => [item.key, item]));
  const open = printed.map(({ item }) => item).filter((item) => !known.has(item));
  const listed = rows.items.filter((item) => item.group === group).map(({ key }) => key);
  return [...items, ...listed, ...(group === rows.otherGroup ? open : [])];
}

function itemSum(body: TableBody, layout: BlockLayout, column: string, parts: readonly PlacedItem[]): Entry {
  const figures = parts
    .map(({ item }) => body.figure(item, column, layout.key))
    .filter((figure): figure is Written => figure !== undefined);
  return figureSum(figures, 3);
}
