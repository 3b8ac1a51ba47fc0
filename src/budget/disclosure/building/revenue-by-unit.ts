import type { BlockLayout } from '../../layouts/layout';
import type { CarryOver, Revenue } from '../data/disclosure-data';
import type { LiveSum } from '../set/set-formula';
import type { SetCell } from '../set/set-table';
import type { BuildContext } from './context';
import { carriedTerm, revenueTerm } from './data-terms';
import { carriedFundsOf, isCarriedOf } from './fund-columns';
import { sumWhere } from './known-sum';
import type { Answer, KnownSum } from './known-sum';
import { amountCells, putTotalRow } from './sums';
import type { Entry, TableBody } from './table-body';

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
  const stated: readonly Pick<Revenue, 'unit' | 'unitCode'>[] = [...revenues, ...carriedIn];
  for (const { unit, unitCode } of stated) if (unitCode !== '' || !units.has(unit)) units.set(unit, unitCode);
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
      body.cells(amounts, ({ layout: { key } }) => keyCell(body, key, unit, code)),
    );
  }
  const isKnown = context.data.revenues !== undefined && context.data.carryOvers !== undefined;
  putTotalRow(body, block, { label, index: units.size, isKnown }, [...units.keys()]);
}

/** A unit that has no name is one that nothing tells. */
function keyCell(body: TableBody, column: string, unit: string, code: string): SetCell {
  if (column === 'unit' && unit === '') return body.openCell('unit');
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
    (each) => each.direction === 'carried-in' && each.unit === unit && isCarriedOf(each, funds),
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
  picks: (each: T) => Answer,
): KnownSum {
  return list ? sumWhere(list, picks) : 'table';
}
