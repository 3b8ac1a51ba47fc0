import { className } from '../../../src/budget/classification/functional-class';
import { functionalCodes } from '../../../src/budget/classification/functional-codes';
import { CLASSES } from '../../../src/budget/layouts/items';
import type { BlockLayout, ItemLayout, ItemRows } from '../../../src/budget/layouts/layout';
import type { Fen } from '../department/department';
import type { TableStyle } from '../render/presentation';
import { plainBlock } from './content';
import type { BlockContent, RowContent } from './content';

/** By item key, then by column key. Items of a class bear its code. */
export type ItemFigures = ReadonlyMap<string, Readonly<Record<string, Fen>>>;

const allClasses = functionalCodes.map(([code]) => code).filter((code) => className(code) !== undefined);

/** A block with a row an item, and a row a class where the layout leaves them open. */
export function itemBlock(layout: BlockLayout, figures: ItemFigures, style: TableStyle): BlockContent {
  const { rows } = layout;
  if (rows.kind !== 'items') throw new Error(`${layout.key} is no block of items`);
  const items = itemsOf(rows, figures, style);
  const keys = items.map(({ key }) => key);
  return plainBlock(
    layout,
    items.map((item, i) => ({
      role: 'data',
      texts: { item: labelOf(rows, items, i, style) },
      amounts: figures.get(item.key) ?? zeros(layout),
      adds: addends(rows, items, item.key).map((key) => keys.indexOf(key)),
    })),
  );
}

function zeros(layout: BlockLayout): RowContent['amounts'] {
  return Object.fromEntries(
    layout.columns.filter(({ role }) => role.kind === 'amount').map(({ key }) => [key, 0]),
  );
}

function itemsOf(rows: ItemRows, figures: ItemFigures, style: TableStyle): ItemLayout[] {
  const isIdle = ({ key }: ItemLayout): boolean =>
    Object.values(figures.get(key) ?? {}).every((fen) => fen === 0);
  // An empty table is published with its rows.
  const isEmpty = rows.items.every(isIdle);
  const classes = rows.open ? allClasses.map(classItem) : [];
  const kept = [...classes, ...rows.items].filter((item) => {
    if (item.key === 'grand-total') return true;
    const dropped =
      item.group === undefined ? style.dropIdleTotals && item.key !== 'this-year' : style.dropEmptyItems;
    return isEmpty || !(dropped && isIdle(item));
  });
  return kept.filter(({ parent }) => parent === undefined || kept.some(({ key }) => key === parent));
}

function classItem(code: string): ItemLayout {
  const name = className(code) ?? '';
  return { key: code, label: { zh: name, en: name }, group: CLASSES };
}

/** The keys of the items that a total adds; one that has no row is replaced by its own. */
function addends(rows: ItemRows, items: readonly ItemLayout[], total: string): string[] {
  const sum = rows.sums.find((each) => each.total === total);
  if (!sum) return [];
  const grouped = items
    .filter(({ group }) => group !== undefined && group === sum.group)
    .map(({ key }) => key);
  const named = (sum.items ?? []).flatMap((key) =>
    items.some((item) => item.key === key) ? [key] : addends(rows, items, key),
  );
  return [...named, ...grouped];
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 26 → 二十六. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens > 1 ? (DIGITS[tens] ?? '') : '';
  return `${before}${tens > 0 ? '十' : ''}${DIGITS[ones] ?? ''}`;
}

function labelOf(rows: ItemRows, items: readonly ItemLayout[], index: number, style: TableStyle): string {
  const item = items[index];
  if (!item) return '';
  const names = [item.label.zh, ...(item.aliases ?? [])];
  const name = names[style.itemNames % names.length] ?? item.label.zh;
  return `${ordinalOf(rows, items, item, style)}${name}`;
}

function ordinalOf(
  rows: ItemRows,
  items: readonly ItemLayout[],
  item: ItemLayout,
  { ordinals }: TableStyle,
): string {
  if (ordinals === 'none' || item.group === undefined || item.group === 'categories') return '';
  const peers = items.filter(({ group }) => group === item.group);
  const official =
    item.group === CLASSES
      ? allClasses.indexOf(item.key)
      : rows.items.filter(({ group }) => group === item.group).indexOf(item);
  const number = (ordinals === 'official' ? official : peers.indexOf(item)) + 1;
  return item.parent === 'fiscal' ? `${number}.` : `${chineseNumber(number)}、`;
}
