import type { CarryOver } from '../data/disclosure-data';
import type { BuildContext } from './context';
import { carriedTerm } from './data-terms';
import { isCarriedOf } from './fund-columns';
import { sumWhere } from './known-sum';
import type { Entry } from './table-body';

/**
 * What is carried over in one direction, as a figure.
 * @param funds all where left out
 */
export function carriedEntry(
  { data: { carryOvers }, live }: BuildContext,
  direction: CarryOver['direction'],
  funds: readonly string[] | undefined,
): Entry {
  if (!carryOvers) return { sum: 'table' };
  const own = carryOvers.filter(
    (each) => each.direction === direction && (!funds || isCarriedOf(each, funds) !== false),
  );
  const formula = live(() =>
    [...new Set(own.map(({ fund }) => fund))].map((fund) => carriedTerm(direction, fund)),
  );
  const sum = sumWhere(own, (each) => !funds || isCarriedOf(each, funds));
  return { sum, ...(formula && { formula }) };
}
