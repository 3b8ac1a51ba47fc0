import { hierarchyOf } from '../../tables/hierarchy';
import { itemRow, moneyIn, totalRows } from '../../tables/selection';
import type { Block, Table } from '../../tables/table';
import type { NotChecked } from './not-checked';

/** The prescribed totals of a table that it lacks, though there are amounts to add up. */
export function absentTotals(table: Table): NotChecked[] {
  return table.blocks.flatMap((block) => {
    const amounts = amountsIn(block);
    if (amounts === 0) return [];
    return namesOfAbsent(table, block).map((name): NotChecked => ({
      kind: 'absent-total',
      code: 'total-not-found',
      prescribed: table,
      at: table,
      name,
      amounts,
    }));
  });
}

const TOTAL_ROW = { zh: '合计', en: 'total' };

function namesOfAbsent(table: Table, block: Block): NonNullable<NotChecked['name']>[] {
  const { rows } = block.layout;
  if (rows.kind === 'codes') {
    const isTotalled = totalRows(block).length > 0 || hierarchyOf(block.rows).tops.length < 2;
    return isTotalled ? [] : [TOTAL_ROW];
  }
  if (rows.kind !== 'items') return [];
  const balanced = (table.layout.balances ?? []).flatMap(({ left, right }) => [left, right]);
  return balanced
    .filter((side) => side.block === block.layout.key && !itemRow(block, side.item))
    .map(({ item }) => rows.items.find(({ key }) => key === item)?.label ?? TOTAL_ROW);
}

function amountsIn(block: Block): number {
  const rows = block.rows.filter(({ role }) => role === 'data');
  return moneyIn(block, rows, 'total').filter(({ amount }) => amount && !amount.isZero).length;
}
