import { Amount } from '../../../amount/amount';
import { isFiscalFund } from '../../layouts/funds';
import { amountOfItem } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import { leafRows, placedTable } from '../../tables/selection';
import type { CarryOver, Revenue } from '../data/disclosure-data';
import type { DerivationContext } from './derivation';
import { rowSources, summarySources } from './sources';
import type { Sources } from './sources';
import { onlyUnit, unitAt } from './units';
import type { BudgetUnit } from './units';

/** What comes in and what is left over: from 收入总表 unit by unit, or from 收支总表 where there is but one unit. */
export interface Flows {
  readonly revenues: readonly Revenue[] | undefined;
  readonly carryOvers: readonly CarryOver[] | undefined;
}

/** A department whose tables name no unit is taken as a whole; its name is then missing. */
const UNNAMED: BudgetUnit = { name: '', code: '' };

export function flowsOf(context: DerivationContext): Flows {
  const all = unitSources(context);
  if (!all) return { revenues: undefined, carryOvers: undefined };
  const entries = all.flatMap(({ unit, sources }) =>
    sources.list.map(({ fund, year, amount }) => ({
      year,
      entry: { unit: unit.name, unitCode: unit.code, fund, amount },
    })),
  );
  const carriedIn = entries
    .filter(({ year }) => year === 'carried-in')
    .map(({ entry }): CarryOver => ({ ...entry, direction: 'carried-in', functional: null }));
  return {
    revenues: entries.filter(({ year }) => year === 'this-year').map(({ entry }) => entry),
    carryOvers: all.every(({ sources }) => sources.carriedInComplete)
      ? [...carriedIn, ...carriedOut(context)]
      : undefined,
  };
}

/** Undefined where the tables do not tell the units apart. */
function unitSources({
  book,
  units,
}: DerivationContext): { unit: BudgetUnit; sources: Sources }[] | undefined {
  const revenue = placedTable(book, 'revenue');
  if (revenue?.block.columns.has('unit')) {
    const { table, block } = revenue;
    return leafRows(block).map((row) => ({
      unit: unitAt(book, table, block, row) ?? UNNAMED,
      sources: rowSources(row),
    }));
  }
  const summary = placedTable(book, 'revenue-and-expenditure', 'income');
  if (!summary || units.all.length > 1) return undefined;
  return [{ unit: onlyUnit(units) ?? UNNAMED, sources: summarySources(summary.block) }];
}

/** What is left for the next year is stated in all, and for fiscal appropriations; the fund is known where there is but one. */
function carriedOut({ book, units, sources }: DerivationContext): CarryOver[] {
  const all = leftIn(book, 'revenue-and-expenditure');
  if (!all || all.isZero) return [];
  const fiscal = leftIn(book, 'fiscal-appropriation');
  const { name, code } = onlyUnit(units) ?? UNNAMED;
  const entry = { unit: name, unitCode: code, direction: 'carried-out', functional: null } as const;
  const funds = new Set(sources.list.map(({ fund }) => fund));
  const isComplete = sources.thisYearComplete && sources.carriedInComplete;
  const fundOf = (isFiscal: boolean): string => {
    const own = new Set([...funds].filter((fund) => isFiscalFund(fund) === isFiscal).map(carriedAs));
    return isComplete && own.size === 1 ? ([...own][0] ?? '') : '';
  };
  if (fiscal === undefined) return [{ ...entry, fund: '', amount: all }];
  const other = all.minus(fiscal);
  return [
    { ...entry, fund: fundOf(true), amount: fiscal },
    { ...entry, fund: fundOf(false), amount: other },
  ].filter(({ amount }) => !amount.isZero);
}

/** Money of the unit itself, wherever it came from, is left over as the unit's own. */
function carriedAs(fund: string): string {
  return isFiscalFund(fund) || fund === 'special-account' ? fund : 'own';
}

function leftIn(book: Book, key: 'revenue-and-expenditure' | 'fiscal-appropriation'): Amount | undefined {
  const placed = placedTable(book, key, 'expenditure');
  const left = placed && amountOfItem(placed.block, 'carried-out');
  return left ?? (left === null ? Amount.zero : undefined);
}
