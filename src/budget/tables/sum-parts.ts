import type { Amount } from '../../amount/amount';
import { className } from '../classification/functional-class';
import type { ColumnSum, ItemRows, ItemSum } from '../layouts/layout';
import type { Row } from './row';
import { figuresIn, hasAmount, itemRow, unknownItems } from './selection';
import type { Block } from './table';

/**
 * The rows that a named total adds. An item without a row of its own is replaced by the rows it is the sum of;
 * rows of unknown name above a grand total are added to it where it comes nearer that way, and any are parts, or none, where the
 * total adds up that way and not by the names.
 * @returns none where the block has no such total
 */
export function itemParts(block: Block, layout: ItemRows, sum: ItemSum): readonly Row[] {
  const total = itemRow(block, sum.total);
  if (!total) return [];
  const parts = withLooseRows(block, layout, sum, total, partsOf(block, layout, sum));
  return parts.length === 0 ? parts : asFiguresSay(block, total, parts);
}

/** A row that the layout does not know may be a part, or the total of parts below it: what adds up says which. */
function asFiguresSay(block: Block, total: Row, parts: readonly Row[]): readonly Row[] {
  const unknown = unknownItems(block).filter((row) => row !== total && hasAmount(row));
  const whole = total.figures.get('total')?.amount;
  if (unknown.length === 0 || !whole || less(whole, parts).isZero) return parts;
  const others = unknown.filter((row) => !parts.includes(row));
  const subtotals = unknown.filter((row) => parts.includes(row) && addsPartsBelow(row, parts));
  const more = [
    ...others.map((row) => [row]),
    others.filter(({ index }) => index < total.index),
    others.filter(({ index }) => index > total.index),
    others,
  ];
  const choices = [
    ...subtotals.map((row) => parts.filter((part) => part !== row)),
    ...more.map((rows) => [...parts, ...rows]),
  ];
  return choices.find((rows) => less(whole, rows).isZero) ?? parts;
}

/** Whether a row is the sum of some parts right below it. */
function addsPartsBelow(row: Row, parts: readonly Row[]): boolean {
  let rest = row.figures.get('total')?.amount;
  for (const part of parts.filter(({ index }) => index > row.index)) {
    if (rest) rest = less(rest, [part]);
    if (rest?.isZero) return true;
  }
  return false;
}

function partsOf(block: Block, layout: ItemRows, sum: ItemSum): Row[] {
  const named = (sum.items ?? []).flatMap((item) => rowsFor(block, layout, item));
  if (sum.group === undefined) return named;
  const loose = looseRows(block, layout);
  const grouped = block.rows.filter(
    (row) => row.group === sum.group && row.role === 'data' && !loose.includes(row),
  );
  const absent = layout.items.filter(({ key, group }) => group === sum.group && !itemRow(block, key));
  return [...named, ...grouped, ...absent.flatMap(({ key }) => rowsFor(block, layout, key))];
}

function rowsFor(block: Block, layout: ItemRows, item: string): Row[] {
  const own = itemRow(block, item);
  if (own) return [own];
  const sum = layout.sums.find(({ total }) => total === item);
  return sum ? partsOf(block, layout, sum) : [];
}

/**
 * Rows of a name that the layout does not know, below the total of the group they would belong to:
 * 用事业基金弥补收支差额 between 本年收入合计 and 收入总计, or a part of 上年结转 shown again.
 */
function looseRows(block: Block, layout: ItemRows): Row[] {
  const known = new Set(layout.items.map(({ key }) => key));
  return layout.sums.flatMap(({ total: item, group }) => {
    const total = group === undefined ? undefined : itemRow(block, item);
    const members = block.rows.filter((row) => row.group === group && row.role === 'data');
    if (!total || !members.some(({ index }) => index < total.index)) return [];
    return members.filter(
      (row) =>
        row.index > total.index && !known.has(row.item ?? '') && className(row.item ?? '') === undefined,
    );
  });
}

/** Loose rows above a grand total are added to it where it comes nearer that way. */
function withLooseRows(
  block: Block,
  layout: ItemRows,
  sum: ItemSum,
  total: Row,
  parts: readonly Row[],
): readonly Row[] {
  const loose = looseRows(block, layout).filter(({ index }) => index < total.index);
  const whole = total.figures.get('total')?.amount;
  if (sum.group !== undefined || loose.length === 0 || !whole) return parts;
  const without = less(whole, parts);
  return less(without, loose).abs().compareTo(without.abs()) < 0 ? [...parts, ...loose] : parts;
}

function less(whole: Amount, rows: readonly Row[]): Amount {
  return figuresIn(rows, 'total').reduce((rest, { amount }) => (amount ? rest.minus(amount) : rest), whole);
}

/** A column that a sum adds, or takes away. */
export interface SignedColumn {
  readonly key: string;
  readonly sign: 1 | -1;
}

/**
 * The columns that a sum adds on this sheet; a part that the sheet lacks is replaced by that part's own.
 * @returns none of a difference of which the sheet lacks a term: what is left of it says nothing
 */
export function presentParts(block: Block, { parts, minus = [] }: ColumnSum): readonly SignedColumn[] {
  const terms = [
    ...parts.map((key) => presentPart(block, key, 1)),
    ...minus.map((key) => presentPart(block, key, -1)),
  ];
  const isDifference = minus.length > 0;
  return isDifference && terms.some((term) => term.length === 0) ? [] : terms.flat();
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
