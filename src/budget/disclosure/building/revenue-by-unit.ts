import type { BlockLayout } from '../../layouts/layout';
import type { CarryOver, Revenue } from '../data/disclosure-data';
import type { Criterion, Term } from '../set/set-formula';
import type { SetCell } from '../set/set-table';
import { choiceText } from '../base/choice-text';
import type { BuildContext, LiveSum } from './context';
import { carriedFundsOf } from './fund-columns';
import { sumWhere } from './known-sum';
import type { KnownSum } from './known-sum';
import { amountCells } from './row-sums';
import type { Entry, TableBody } from './table-body';
import { putTotalRow } from './totals';

type Money = Pick<Revenue, 'unit' | 'unitCode'>;

/** Writes 收入总表 with a row a unit (02), in the order in which the data name them. */
export function writeRevenueByUnit(
  context: BuildContext,
  body: TableBody,
  block: BlockLayout,
  label: string,
): void {
  const { revenues = [], carryOvers = [] } = context.data;
  const carriedIn = carryOvers.filter(({ direction }) => direction === 'carried-in');
  const units = new Map<string, string>();
  for (const { unit, unitCode } of [...revenues, ...carriedIn] as Money[]) {
    units.set(unit, units.get(unit) || unitCode);
  }
  const carriedColumns = body.header.columns.flatMap(
    ({ layout: { key } }) => /^carried-in\.(.+)$/.exec(key)?.[1] ?? [],
  );
  for (const [index, [unit, code]] of [...units].entries()) {
    const amounts = amountCells(body, block, { name: unit, index }, (column) =>
      entryOf(context, carriedColumns, unit, column),
    );
    body.putRow(
      index,
      'data',
      body.cells(amounts, ({ layout: { key } }) => keyCell(key, unit, code)),
    );
  }
  putTotalRow(body, block, { label, index: units.size }, [...units.keys()]);
}

function keyCell(column: string, unit: string, code: string): SetCell {
  const text = column === 'unit' ? unit : code;
  return text === '' ? null : { kind: 'text', text };
}

/** @param carriedColumns the funds that carried-over money has columns for */
function entryOf(
  { data, live }: BuildContext,
  carriedColumns: readonly string[],
  unit: string,
  column: string,
): Entry | undefined {
  const [, side, fund] = /^(this-year|carried-in)\.(.+)$/.exec(column) ?? [];
  if (fund === undefined) return undefined;
  if (side === 'this-year') {
    const sum = sumOf(data.revenues, (each) => each.unit === unit && each.fund === fund);
    return withFormula(
      sum,
      live(() => [revenueTerm(fund, unit)]),
    );
  }
  const funds = carriedFundsOf(fund, carriedColumns);
  const sum = sumOf(
    data.carryOvers,
    (each) => each.direction === 'carried-in' && each.unit === unit && funds.includes(each.fund),
  );
  return withFormula(
    sum,
    live(() => funds.map((each) => carriedTerm('carried-in', each, unit))),
  );
}

function withFormula(sum: KnownSum, formula: LiveSum | undefined): Entry {
  return { sum, ...(formula && { formula }) };
}

function sumOf<T extends Revenue | CarryOver>(
  list: readonly T[] | undefined,
  picks: (each: T) => boolean,
): KnownSum {
  return list ? sumWhere(list, picks) : 'table';
}

/** The live sum of a fund's revenue, of one unit or all. */
export function revenueTerm(fund: string, unit?: string): Term {
  return dataTerm('revenue', {
    fund: choiceText('revenue', 'fund', fund),
    ...(unit !== undefined && { unit }),
  });
}

/** The live sum of what is left of a fund, of one unit or all. */
export function carriedTerm(direction: CarryOver['direction'], fund: string, unit?: string): Term {
  return dataTerm('carry-over', {
    direction: choiceText('carry-over', 'direction', direction),
    fund: choiceText('carry-over', 'fund', fund),
    ...(unit !== undefined && { unit }),
  });
}

/** The live sum of the amounts of a data sheet where columns hold just these texts. */
export function dataTerm(sheet: string, texts: Readonly<Record<string, string>>): Term {
  const where = Object.entries(texts).map(
    ([column, text]): { column: { sheet: string; column: string }; is: Criterion } => ({
      column: { sheet, column },
      is: { kind: 'is', text },
    }),
  );
  return { kind: 'data', sum: { sheet, column: 'amount' }, where };
}
