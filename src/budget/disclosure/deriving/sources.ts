import type { Amount } from '../../../amount/amount';
import { sumOf } from '../../../amount/sum';
import { allFunds } from '../../layouts/funds';
import { amountAt, amountOfItem } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import { leafRows, placedTable } from '../../tables/selection';
import type { Block } from '../../tables/table';
import { carriedFunds } from '../base/choices';

/** Money that came in, in 万元. */
export interface Source {
  readonly fund: string;
  readonly year: 'this-year' | 'carried-in';
  readonly amount: Amount;
}

/** Where money comes from, and whether that is all: then a source that is not named has nothing. */
export interface Sources {
  readonly list: readonly Source[];
  readonly thisYearComplete: boolean;
  readonly carriedInComplete: boolean;
}

/** The sources that the rows of 收入总表, or the income side of 收支总表, name. */
export function sourcesOf(book: Book): Sources {
  const revenue = placedTable(book, 'revenue');
  const summary = placedTable(book, 'revenue-and-expenditure', 'income');
  if (revenue?.block.columns.has('unit')) return join(leafRows(revenue.block).map(rowSources));
  return summary
    ? summarySources(summary.block)
    : { list: [], thisYearComplete: false, carriedInComplete: false };
}

/** The sources of one unit: its row of 收入总表. */
export function rowSources({ figures }: Row): Sources {
  const at = (column: string): Amount | null | undefined => amountAt(figures.get(column));
  return sourcesFrom(
    allFunds.map(({ key }) => [key, at(`this-year.${key}`)]),
    carriedFunds.map(({ key }) => [key, at(`carried-in.${key}`)]),
    { thisYear: at('this-year'), carriedIn: at('carried-in'), total: at('total') },
  );
}

/** Money carried over is told by fund in 收入总表 only. */
export function summarySources(block: Block): Sources {
  const at = (item: string): Amount | null | undefined => amountOfItem(block, item);
  return sourcesFrom(
    allFunds.map(({ key }) => [key, at(key)]),
    [],
    { thisYear: at('this-year'), carriedIn: at('carried-in'), total: at('grand-total') },
  );
}

type Part = readonly [fund: string, amount: Amount | null | undefined];

interface Totals {
  readonly thisYear: Amount | null | undefined;
  readonly carriedIn: Amount | null | undefined;
  readonly total: Amount | null | undefined;
}

function sourcesFrom(thisYear: readonly Part[], carriedIn: readonly Part[], totals: Totals): Sources {
  const [now, before] = [of('this-year', thisYear), of('carried-in', carriedIn)];
  const [nowSum, beforeSum] = [sumOf(now.map(amountOf)), sumOf(before.map(amountOf))];
  // All money, this year's and what was carried over, ties to the total: so neither lacks anything.
  const ties = totals.total?.equals(nowSum.plus(beforeSum)) ?? false;
  return {
    list: [...now, ...before],
    thisYearComplete: ties || (totals.thisYear?.equals(nowSum) ?? false),
    carriedInComplete: ties || (totals.carriedIn?.equals(beforeSum) ?? false),
  };
}

function of(year: Source['year'], parts: readonly Part[]): Source[] {
  return parts.flatMap(([fund, amount]) => (amount && !amount.isZero ? [{ fund, year, amount }] : []));
}

function amountOf({ amount }: Source): Amount {
  return amount;
}

function join(rows: readonly Sources[]): Sources {
  const sums = new Map<string, Source>();
  for (const source of rows.flatMap(({ list }) => list)) {
    const key = `${source.year} ${source.fund}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...source, amount: before.amount.plus(source.amount) } : source);
  }
  return {
    list: [...sums.values()],
    thisYearComplete: rows.length > 0 && rows.every(({ thisYearComplete }) => thisYearComplete),
    carriedInComplete: rows.length > 0 && rows.every(({ carriedInComplete }) => carriedInComplete),
  };
}
