import { Amount } from '../../../amount/amount';
import { sumOf, totalled } from '../../../amount/sum';
import type { TableKey } from '../../layouts/layout';
import { amountIn, amountOfItem } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import { FUND_TABLES } from '../../tables/fund-sources';
import { leafRows, placedTable } from '../../tables/selection';
import type { Sources } from './sources';

/**
 * The funds whose tables provably have all their rows: pages may be lost, and a total that was made anew does not show it. The three
 * together come to all fiscal expenditure, or one to all that came in of its fund where nothing is left for the next year.
 */
export function wholeTables(book: Book, sources: Sources): ReadonlySet<string> {
  const sums = FUND_TABLES.map(({ fund, table }) => ({ fund, sum: spentIn(book, table) }));
  const fiscal = fiscalSpending(book);
  const all = totalled(
    sums.map(({ fund, sum }) => sum ?? (hasNone(fund, sources) ? Amount.zero : undefined)),
  );
  if (fiscal && all?.equals(fiscal)) return new Set(sums.map(({ fund }) => fund));
  const spendsAll = hasNothingLeft(book) && sources.thisYearComplete && sources.carriedInComplete;
  const whole = sums.filter(({ fund, sum }) => spendsAll && sum?.equals(cameIn(fund, sources)));
  return new Set(whole.map(({ fund }) => fund));
}

/** What the rows of a table come to; undefined where there is no such table, or it cannot be read. */
function spentIn(book: Book, key: TableKey): Amount | undefined {
  const placed = placedTable(book, key);
  if (!placed) return undefined;
  const rows = leafRows(placed.block);
  return rows.length === 0
    ? Amount.zero
    : totalled(
        rows.map((row) => totalled(['basic', 'project'].map((part) => amountIn(placed.block, row, part)))),
      );
}

/** This year's fiscal expenditure in 财政拨款收支总表. */
function fiscalSpending(book: Book): Amount | undefined {
  const placed = placedTable(book, 'fiscal-appropriation', 'expenditure');
  return placed && (amountOfItem(placed.block, 'this-year') ?? undefined);
}

function hasNothingLeft(book: Book): boolean {
  const placed = placedTable(book, 'revenue-and-expenditure', 'expenditure');
  const left = placed && amountOfItem(placed.block, 'carried-out');
  return left === null || left?.isZero === true;
}

/** Whether a fund is known to have no money. */
export function hasNone(fund: string, sources: Sources): boolean {
  return sources.thisYearComplete && sources.carriedInComplete && cameIn(fund, sources).isZero;
}

function cameIn(fund: string, { list }: Sources): Amount {
  return sumOf(list.filter((source) => source.fund === fund).map(({ amount }) => amount));
}
