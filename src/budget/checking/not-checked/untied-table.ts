import { isUnregistered } from '../../layouts/unregistered';
import type { Table } from '../../tables/table';
import type { Coverage } from './coverage';
import type { NotChecked } from './not-checked';

/** A table that no pack describes, where its figures were held against no other table: it was checked within itself alone. */
export function untiedTable(table: Table, coverage: Coverage): NotChecked[] {
  if (!isUnregistered(table) || coverage.ties(table.sheet)) return [];
  const figures = table.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.figures.values()));
  return [
    {
      kind: 'sheet',
      code: 'table-not-tied',
      prescribed: table,
      at: table,
      name: table.layout.title,
      amounts: figures.filter(({ amount }) => amount && !amount.isZero).length,
    },
  ];
}
