import { oncePer } from '../../common/once-per';
import type { Row } from '../tables/row';
import type { Table } from '../tables/table';
import { groupedWithKey } from '../../common/grouped';
import { leafRows } from '../tables/selection';

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
  const paired = hasGovernmentCodes(one) && hasGovernmentCodes(other);
  const rowsOf = paired ? rowsByPair : rowsByDepartmentCode;
  return { here: rowsOf(one), there: rowsOf(other) };
}

const hasGovernmentCodes = oncePer((table: Table): boolean =>
  table.blocks.flatMap(leafRows).some(({ codes }) => codes.governmentEconomic),
);

const rowsByPair = oncePer((table: Table) =>
  groupedWithKey(table.blocks.flatMap(leafRows), ({ codes: { governmentEconomic, departmentEconomic } }) =>
    departmentEconomic ? `${governmentEconomic?.code ?? ''}/${departmentEconomic.code}` : undefined,
  ),
);

const rowsByDepartmentCode = oncePer((table: Table) =>
  groupedWithKey(table.blocks.flatMap(leafRows), ({ codes }) => codes.departmentEconomic?.code),
);
