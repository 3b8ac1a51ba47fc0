import { columnName } from '../../../../src/workbook/address';
import { hierarchyOf } from '../../../../src/budget/tables/hierarchy';
import { totalRows } from '../../../../src/budget/tables/selection';
import type { Block, Table } from '../../../../src/budget/tables/table';

/** What adds up to what in a table: columns by their letters, rows by their numbers, block by block. */
export function structureOf({ blocks }: Table): string[] {
  return blocks.flatMap((block) => [...columnSums(block), ...rowSums(block)]);
}

function columnSums({ layout, columns }: Block): string[] {
  const letter = (key: string): string => columnName(columns.get(key) ?? 0);
  return (layout.sums ?? []).map(({ total, parts, minus = [] }) =>
    [`${letter(total)} = ${parts.map(letter).join(' + ')}`, ...minus.map(letter)].join(' - '),
  );
}

function rowSums(block: Block): string[] {
  const { rows } = block.layout;
  if (rows.kind === 'items') {
    const numbers = new Map(block.rows.map(({ item, index }) => [item, index + 1]));
    return rows.sums.map(
      ({ total, items = [] }) =>
        `${numbers.get(total)} = ${items.map((item) => numbers.get(item)).join(' + ')}`,
    );
  }
  const { tops, children } = hierarchyOf(block.rows);
  const sums = [...totalRows(block).map((total) => [total, tops] as const), ...children];
  return sums
    .filter(([, parts]) => parts.length > 0)
    .map(([total, parts]) => `${total.index + 1} = ${parts.map(({ index }) => index + 1).join(' + ')}`);
}
