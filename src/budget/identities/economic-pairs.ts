import type { Row } from '../reading/row';
import type { Table } from '../reading/table';
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
  return { here: group(here, paired), there: group(there, paired) };
}

function group(rows: readonly Row[], paired: boolean): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { governmentEconomic, departmentEconomic } = row.codes;
    if (!departmentEconomic) continue;
    const government = paired ? `${governmentEconomic?.code ?? ''}/` : '';
    const key = government + departmentEconomic.code;
    const before = groups.get(key);
    if (before) before.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
