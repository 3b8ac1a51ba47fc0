import { beijing12 } from '../../layouts/beijing-12';
import type { Label } from '../../../common/language';
import type { TableLayout } from '../../layouts/layout';
import type { Feed } from './base-sheet';

/** A standard table, and those of its columns that follow from a column of the base sheet. */
export interface FedTable {
  readonly table: TableLayout;
  readonly columns: readonly Label[];
}

/**
 * What a feed names, as the twelve tables of Beijing call it.
 * @throws RangeError where no table, or no column of it, has that key
 */
export function fedTable({ table: key, columns }: Feed): FedTable {
  const table = beijing12.tables.find((each) => each.key === key);
  if (!table) throw new RangeError(`No such table: ${key}`);
  const all = table.blocks.flatMap((block) => block.columns);
  const labels = columns.map((column) => {
    const found = all.find((each) => each.key === column);
    if (!found) throw new RangeError(`No such column of ${key}: ${column}`);
    return found.label;
  });
  return { table, columns: labels };
}
