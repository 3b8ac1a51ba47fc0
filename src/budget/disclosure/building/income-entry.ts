import { carriedEntry } from './carried-entry';
import type { BuildContext } from './context';
import { revenueTerm } from './data-terms';
import { fundsOf } from './fund-columns';
import { sumWhere } from './known-sum';
import { fiscalOnly } from './fiscal-only';
import type { Entry } from './table-body';
import { TOTAL } from './totals';

/** A source ties to the revenue table's total where that has a column for it. */
export function incomeEntry(
  context: BuildContext,
  item: string,
  items: readonly string[],
  isFiscal: boolean,
): Entry {
  const revenue = context.bodies.get('revenue');
  const carried = item === 'carried-in' || item.startsWith('carried-in.');
  const inTable =
    item === 'carried-in' && isFiscal
      ? undefined
      : revenue?.figure(TOTAL, carried ? item : `this-year.${item}`);
  if (inTable) return { sum: inTable.sum, formula: { plus: [{ kind: 'cell', at: inTable.at }] } };
  if (carried) return carriedEntry(context, 'carried-in', fiscalOnly(isFiscal));
  const funds = fundsOf(item, items);
  const formula = context.live(() => funds.map((fund) => revenueTerm(fund)));
  const { revenues } = context.data;
  return {
    sum: revenues ? sumWhere(revenues, ({ fund }) => funds.includes(fund)) : 'table',
    ...(formula && { formula }),
  };
}
