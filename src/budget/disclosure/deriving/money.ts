import { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';
import { convert } from '../../../amount/unit';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';

/** What a figure says in 万元: null for blank, undefined for what is no amount, or no figure at all. */
export function moneyAt(figure: Figure | undefined): Amount | null | undefined {
  if (!figure || figure.state === 'unreadable') return undefined;
  return figure.amount ? convert(figure.amount, figure.unit, '万元') : null;
}

/**
 * What a row says in a column, in the columns it is the sum of where the sheet lacks it; a blank in a row that tells others is nothing.
 * @returns undefined where that cannot be told
 */
export function moneyIn(block: Block, row: Row, column: string): Amount | undefined {
  if (row.figures.has(column)) {
    const own = moneyAt(row.figures.get(column));
    return own === null ? Amount.zero : own;
  }
  const sum = block.layout.sums?.find(({ total, minus }) => total === column && !minus);
  return (
    sum &&
    totalled(sum.parts.filter((part) => hasMoneyOf(block, part)).map((part) => moneyIn(block, row, part)))
  );
}

/** The sum; undefined where one of the amounts is, or there is none. */
export function totalled(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  if (amounts.length === 0) return undefined;
  const sum = new Sum();
  for (const amount of amounts) {
    if (!amount) return undefined;
    sum.add(amount);
  }
  return sum.value();
}

export function sumOf(amounts: readonly Amount[]): Amount {
  return totalled(amounts) ?? Amount.zero;
}

function hasMoneyOf(block: Block, column: string): boolean {
  const parts = block.layout.sums?.find(({ total }) => total === column)?.parts ?? [];
  return block.columns.has(column) || parts.some((part) => hasMoneyOf(block, part));
}
