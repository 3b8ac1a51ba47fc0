import type { BlockLayout, ColumnLayout } from '../layouts/layout';
import type { Row } from './row';
import type { Block } from './table';

/** What may be less than nothing: what was carried over, what makes up for a loss, by how much something differs. */
const MAY_BE_NEGATIVE = /结转|结余|弥补|差额|增减|冲减|调减|核减|抵扣/u;

/** Whether an amount may be negative by what its column or its row is called. */
export function mayBeNegative({ layout }: Block, row: Row, key: string): boolean {
  return isColumnOfThese(layout.columns.find((column) => column.key === key)) || isRowOfThese(layout, row);
}

function isColumnOfThese(column: ColumnLayout | undefined): boolean {
  return (
    column !== undefined &&
    [column.label.zh, ...(column.under ?? [])].some((name) => MAY_BE_NEGATIVE.test(name))
  );
}

function isRowOfThese({ rows }: BlockLayout, row: Row): boolean {
  if (MAY_BE_NEGATIVE.test(row.label)) return true;
  if (rows.kind !== 'items') return false;
  const parent = rows.items.find(({ key }) => key === row.item)?.parent;
  const label = rows.items.find(({ key }) => key === parent)?.label.zh;
  return label !== undefined && MAY_BE_NEGATIVE.test(label);
}
