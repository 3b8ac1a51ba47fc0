import { generalBudget, governmentFund, stateCapital } from '../layouts/funds';
import type { TableKey } from '../layouts/layout';
import type { Book } from './book';
import type { Figure } from './figure';
import type { Row } from './row';
import { blockOf, figuresIn, itemEntry, itemRow, leavesByCode, moneyIn, totalOf } from './selection';
import type { Block, Table } from './table';

/** A fund, and the table that says what it is spent on. */
export interface FundTable {
  readonly fund: string;
  readonly table: TableKey;
}

/** The funds of fiscal appropriations, and the table that says what each is spent on. */
export const FUND_TABLES = [
  { fund: generalBudget.key, table: 'general-budget' },
  { fund: governmentFund.key, table: 'government-fund' },
  { fund: stateCapital.key, table: 'state-capital' },
] as const satisfies readonly FundTable[];

/** What 财政拨款收支总表 says a fund brings in. */
export interface FundSources {
  /** This year's, and what was carried over where it is told by fund. */
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
  /** Whether the figures are all that the fund has: money carried over need not be told apart by fund. */
  readonly complete: boolean;
  /** Whether some of it may be carried on to the next year instead of spent. */
  readonly carriedOn: boolean;
}

/** The sources of a fund; undefined where the table has no row for it. */
export function fundSources(fiscal: Table, fund: string): FundSources | undefined {
  const [income, expenditure] = [blockOf(fiscal, 'income'), blockOf(fiscal, 'expenditure')];
  const own = income && itemRow(income, fund);
  if (!income || !own) return undefined;
  const carried = itemRow(income, `carried-in.${fund}`);
  const rows = carried ? [own, carried] : [own];
  return {
    rows,
    figures: figuresIn(rows, 'total'),
    complete: !hasMoney(figuresOf(income, 'carried-in')) || tellsCarriedByFund(income),
    // Its total may have been forgotten beside the funds.
    carriedOn:
      expenditure !== undefined && hasMoney(itemRow(expenditure, 'carried-out')?.figures.values() ?? []),
  };
}

/**
 * What the funds other than the general public budget spend, in a class or in all;
 * undefined where the table of one that has money is absent.
 */
export function spendingOfOtherFunds(book: Book, functionalClass?: string): readonly Figure[] | undefined {
  const figures: Figure[] = [];
  for (const { fund, table: key } of FUND_TABLES) {
    const table = book.table(key);
    const block = table && blockOf(table);
    if (fund === 'general') continue;
    if (block) for (const figure of spendingIn(block, functionalClass)) figures.push(figure);
    else if (mayHaveMoney(book.table('fiscal-appropriation'), fund)) return undefined;
  }
  return figures;
}

function spendingIn(block: Block, functionalClass: string | undefined): Figure[] {
  if (functionalClass === undefined) return totalOf(block, 'total');
  return moneyIn(block, leavesByCode(block, 'functional', 3).get(functionalClass) ?? [], 'total');
}

/** Whether a fund has money of its own, or may have some of what was carried over. */
export function mayHaveMoney(fiscal: Table | undefined, fund: string): boolean {
  const sources = fiscal && fundSources(fiscal, fund);
  return sources !== undefined && (hasMoney(sources.figures) || !sources.complete);
}

function tellsCarriedByFund(income: Block): boolean {
  return FUND_TABLES.some(({ fund }) => hasMoney(figuresOf(income, `carried-in.${fund}`)));
}

function figuresOf(block: Block, item: string): Figure[] {
  const entry = itemEntry(block, item);
  return entry ? [entry.figure] : [];
}

function hasMoney(figures: readonly Figure[]): boolean {
  return figures.some(
    ({ state, amount }) => state === 'unreadable' || (amount !== undefined && !amount.isZero),
  );
}
