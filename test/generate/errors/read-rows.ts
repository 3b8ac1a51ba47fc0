import { hierarchyOf } from '../../../src/budget/tables/hierarchy';
import { bookOf } from '../../../src/budget/reading/read-book';
import type { Block } from '../../../src/budget/tables/table';
import type { Row } from '../../../src/budget/tables/row';
import type { Workbook } from '../../../src/workbook/workbook';

/** A row with its parent, as they are read. */
export interface ChildRow {
  readonly sheet: string;
  readonly child: Row;
  readonly parent: Row;
}

/** The rows of hierarchical tables that are part of another. */
export function childRows(workbook: Workbook): ChildRow[] {
  return bookOf(workbook).tables.flatMap(({ sheet, blocks }) =>
    blocks.flatMap(({ rows }) =>
      [...hierarchyOf(rows).children].flatMap(([parent, children]) =>
        children.map((child) => ({ sheet, child, parent })),
      ),
    ),
  );
}

/** The sheet rows of the items that are sums of other items. */
export function sumItems(
  workbook: Workbook,
): { readonly sheet: string; readonly block: string; readonly index: number }[] {
  return bookOf(workbook).tables.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => sumRows(block).map(({ index }) => ({ sheet, block: block.layout.key, index }))),
  );
}

function sumRows({ layout, rows }: Block): Row[] {
  const sums = layout.rows.kind === 'items' ? layout.rows.sums : [];
  return rows.filter(({ item }) => sums.some(({ total }) => total === item));
}
