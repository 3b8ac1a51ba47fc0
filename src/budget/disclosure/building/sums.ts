import type { BlockLayout, ColumnSum } from '../../layouts/layout';
import type { SetCell } from '../set/set-table';
import { addUp } from './known-sum';
import type { Entry, RowAt, TableBody, Written } from './table-body';

/** The name of a 合计 row. */
export const TOTAL = 'total';

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

/** The row that adds up others. */
export interface TotalRow {
  readonly label: string;
  readonly index: number;
  /** Whether the data tell of what it adds up. */
  readonly isKnown: boolean;
}

/** Writes the row that adds up others. */
export function putTotalRow(
  body: TableBody,
  block: BlockLayout,
  { label, index, isKnown }: TotalRow,
  parts: readonly string[],
): void {
  const cells = columnSums(body, block, { name: TOTAL, index }, isKnown ? parts : undefined);
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

/**
 * The sum of figures in a column.
 * @param fewest so many without a gap between them are added as a run; a person reads two more easily as a + b
 */
export function figureSum(figures: readonly Written[], fewest = 1): Entry {
  const sum = addUp(figures.map((figure) => figure.sum));
  const [first, last] = [figures[0]?.at, figures.at(-1)?.at];
  const gapless = first && last && last.row - first.row === figures.length - 1;
  if (!gapless || figures.length < fewest) {
    return { sum, formula: { plus: figures.map(({ at }) => ({ kind: 'cell', at })) } };
  }
  const run = { table: first.table, column: first.column, firstRow: first.row, lastRow: last.row };
  return { sum, formula: { plus: [{ kind: 'run', run }] } };
}
