import type { Row } from '../reading/row';
import type { Table } from '../reading/table';
import { grouped } from './grouped';
import { leafRows } from './selection';

/** Rows of two tables by their economic codes. */
export interface EconomicPairs {
  readonly here: ReadonlyMap<string, readonly Row[]>;
  readonly there: ReadonlyMap<string, readonly Row[]>;
}

/**
 * The rows of two tables by government and department economic code (`50201/30239`), or by department code alone where
 * one of them has no other. A table without economic codes has no rows here.
 */
export function economicPairs(one: Table, other: Table): EconomicPairs {
  const both = [one, other].map((table) => table.blocks.flatMap(leafRows));
  const paired = both.every((rows) => rows.some(({ codes }) => codes.governmentEconomic));
  const [here = [], there = []] = both;
  return { here: grouped(here, pairOf(paired)), there: grouped(there, pairOf(paired)) };
}

function pairOf(paired: boolean): (row: Row) => string | undefined {
  return ({ codes: { governmentEconomic, departmentEconomic } }) => {
    if (!departmentEconomic) return undefined;
    return paired ? `${governmentEconomic?.code ?? ''}/${departmentEconomic.code}` : departmentEconomic.code;
  };
}
