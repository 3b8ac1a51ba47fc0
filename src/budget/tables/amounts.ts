import { Amount } from '../../amount/amount';
import { totalled } from '../../amount/sum';
import { convert } from '../../amount/unit';
import type { Figure } from './figure';
import type { Row } from './row';
import { itemEntry } from './selection';
import type { Block } from './table';

/** What a figure says in 万元: null for blank, undefined for what is no amount, or no figure at all. */
export function amountAt(figure: Figure | undefined): Amount | null | undefined {
  if (!figure || figure.state === 'unreadable') return undefined;
  return figure.amount ? convert(figure.amount, figure.unit, '万元') : null;
}

/** What an item's total says in 万元: as of a figure. */
export function amountOfItem(block: Block, item: string): Amount | null | undefined {
  return amountAt(itemEntry(block, item)?.figure);
}

/**
 * What a row says in 万元 in a column, in the columns it is the sum of where the sheet lacks it; a blank in a row that tells others is nothing.
 * @returns undefined where that cannot be told
 */
export function amountIn(block: Block, row: Row, column: string): Amount | undefined {
  if (row.figures.has(column)) {
    const own = amountAt(row.figures.get(column));
    return own === null ? Amount.zero : own;
  }
  const sum = block.layout.sums?.find(({ total, minus }) => total === column && !minus);
  return (
    sum &&
    totalled(sum.parts.filter((part) => tellsOf(block, part)).map((part) => amountIn(block, row, part)))
  );
}

function tellsOf(block: Block, column: string): boolean {
  const parts = block.layout.sums?.find(({ total }) => total === column)?.parts ?? [];
  return block.columns.has(column) || parts.some((part) => tellsOf(block, part));
}
