import type { BlockLayout, ColumnSum } from '../../layouts/layout';
import type { SetCell } from '../set/set-table';
import { addUp } from './known-sum';
import type { Entry, RowAt, TableBody, Written } from './table-body';

/** The figures that a row has by itself, by column key; undefined where the layout's sums give the figure. */
export type OwnEntry = (column: string) => Entry | undefined;

/**
 * The amount cells of a row, by column: its own figures, and the layout's sums over them (合计, 小计).
 */
export function amountCells(
  body: TableBody,
  block: BlockLayout,
  row: RowAt,
  own: OwnEntry,
): Map<number, SetCell> {
  const cells = new Map<number, SetCell>();
  const write = (key: string): void => {
    const column = body.columnOf(key, block.key);
    if (column === undefined || cells.has(column)) return;
    const sum = sumOf(block, key);
    const parts = sum ? partsOf(body, block, sum) : [];
    parts.forEach(write);
    const across = summed(body, block, row.name, parts);
    // A whole may be known though its parts are not.
    const entry = across && typeof across.sum !== 'string' ? across : (own(key) ?? across);
    if (entry) cells.set(column, body.amountCell(row, column, entry));
  };
  for (const { layout, block: of } of body.header.columns) {
    if (of === block.key && layout.role.kind === 'amount') write(layout.key);
  }
  return cells;
}

function sumOf(block: BlockLayout, total: string): ColumnSum | undefined {
  return block.sums?.find((sum) => sum.total === total);
}

/** The columns that a total adds up; what the form does not show is replaced by its own parts. */
function partsOf(body: TableBody, block: BlockLayout, { parts, sometimes = [] }: ColumnSum): string[] {
  return [...parts, ...sometimes].flatMap((part) => {
    if (body.columnOf(part, block.key) !== undefined) return [part];
    const own = sumOf(block, part);
    return own ? partsOf(body, block, own) : [];
  });
}

function summed(
  body: TableBody,
  block: BlockLayout,
  name: string,
  parts: readonly string[],
): Entry | undefined {
  if (parts.length === 0) return undefined;
  const written = parts
    .map((part) => body.figure(name, part, block.key))
    .filter((figure): figure is Written => figure !== undefined);
  return {
    sum: addUp(written.map(({ sum }) => sum)),
    formula: { plus: written.map(({ at }) => ({ kind: 'cell', at })) },
  };
}
