import { className } from '../../../src/budget/classification/functional-class';
import { CLASSES, SOURCES } from '../../../src/budget/layouts/items';
import type { BlockLayout, ItemLayout } from '../../../src/budget/layouts/layout';
import type { Fen } from '../department/department';
import type { TableStyle } from '../render/presentation';
import { plainBlock } from './content';
import type { BlockContent, RowContent } from './content';
import { chineseNumber } from './item-block';
import type { ItemFigures } from './item-block';

/** A line of a block, and the keys of those that it adds. */
interface NestedLine {
  readonly key: string;
  readonly label: string;
  readonly adds: readonly string[];
}

/**
 * A half of 财政拨款收支总表 as it is printed nationally: 一、本年收入 above its parts, 二、上年结转 above those of it, and
 * what both come to.
 */
export function nestedItems(layout: BlockLayout, figures: ItemFigures, style: TableStyle): BlockContent {
  const lines = layout.key === 'income' ? incomeLines(layout, style) : expenditureLines(figures);
  const keys = lines.map(({ key }) => key);
  const rows = lines.map(({ key, label, adds }): RowContent => ({
    role: 'data',
    texts: { item: label },
    amounts: figures.get(key) ?? nothingIn(layout),
    adds: adds.map((each) => keys.indexOf(each)),
  }));
  return plainBlock(layout, rows);
}

function nothingIn({ columns }: BlockLayout): Record<string, Fen> {
  const amounts = columns.filter(({ role }) => role.kind === 'amount');
  return Object.fromEntries(amounts.map(({ key }) => [key, 0]));
}

function incomeLines({ rows }: BlockLayout, { itemNames }: TableStyle): NestedLine[] {
  const items = rows.kind === 'items' ? rows.items : [];
  const nameOf = ({ label, aliases = [] }: ItemLayout): string => {
    const names = [label.zh, ...aliases];
    return names[itemNames % names.length] ?? label.zh;
  };
  const parts = (own: readonly ItemLayout[]): NestedLine[] =>
    own.map((item, i) => ({
      key: item.key,
      label: `（${chineseNumber(i + 1)}）${nameOf(item)}`,
      adds: [],
    }));
  const sources = parts(items.filter(({ group }) => group === SOURCES));
  const carried = parts(items.filter(({ parent }) => parent === 'carried-in'));
  return [
    { key: 'this-year', label: '一、本年收入', adds: sources.map(({ key }) => key) },
    ...sources,
    { key: 'carried-in', label: '二、上年结转', adds: carried.map(({ key }) => key) },
    ...carried,
    { key: 'grand-total', label: '收入总计', adds: ['this-year', 'carried-in'] },
  ];
}

function expenditureLines(figures: ItemFigures): NestedLine[] {
  const classes = [...figures.keys()].filter((key) => className(key) !== undefined);
  return [
    { key: 'this-year', label: '一、本年支出', adds: classes },
    ...classes.map((key, i) => ({
      key,
      label: `（${chineseNumber(i + 1)}）${className(key) ?? CLASSES}`,
      adds: [],
    })),
    { key: 'carried-out', label: '二、结转下年', adds: [] },
    { key: 'grand-total', label: '支出总计', adds: ['this-year', 'carried-out'] },
  ];
}
