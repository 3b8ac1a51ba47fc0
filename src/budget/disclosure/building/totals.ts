import type { BlockLayout } from '../../layouts/layout';
import type { SetCell } from '../set/set-table';
import { figureSum } from './figure-sum';
import type { RowAt, TableBody, Written } from './table-body';

/** The name of a 合计 row. */
export const TOTAL = 'total';

/** The row that adds up others. */
export interface TotalRow {
  readonly label: string;
  readonly index: number;
  /** Whether the data tell of what it adds up. */
  readonly isTold: boolean;
}

/** Writes the row that adds up others. */
export function putTotalRow(
  body: TableBody,
  block: BlockLayout,
  { label, index, isTold }: TotalRow,
  parts: readonly string[],
): void {
  const cells = columnSums(body, block, { name: TOTAL, index }, isTold ? parts : undefined);
  body.putRow(index, 'total', labelled(body, label, cells));
}

/**
 * The amount cells of a row that adds up others, by column.
 * @param parts the names of the others; undefined where nothing tells of them
 */
export function columnSums(
  body: TableBody,
  block: BlockLayout,
  row: RowAt,
  parts: readonly string[] | undefined,
): Map<number, SetCell> {
  const cells = new Map<number, SetCell>();
  for (const [column, { layout, block: of }] of body.header.columns.entries()) {
    if (layout.role.kind !== 'amount' || of !== block.key) continue;
    const figures = parts
      ?.map((part) => body.figure(part, layout.key, block.key))
      .filter((figure): figure is Written => figure !== undefined);
    cells.set(column, body.amountCell(row, column, figures ? figureSum(figures) : { sum: 'table' }));
  }
  return cells;
}

/** A row whose label spans what stands before the first amount. */
function labelled(body: TableBody, label: string, cells: ReadonlyMap<number, SetCell>): SetCell[] {
  const { columns } = body.header;
  const columnSpan = Math.max(
    1,
    columns.findIndex(({ holds }) => holds === 'amount'),
  );
  return body.cells(cells, (_, i) => (i === 0 ? { kind: 'text', text: label, columnSpan } : null));
}
