import type { Sheet } from '../../../src/workbook/sheet';
import type { GeneratedBook, RenderedRow } from '../render/rendered';
import { blocksOf, figuresIn, isMoney } from './spots';
import type { PlacedBlock } from './spots';

/** A data row with money that has its sheet row to itself. */
export interface WholeRow extends PlacedBlock {
  readonly row: RenderedRow;
  readonly next: RenderedRow | undefined;
}

/**
 * The rows that may be left out or pasted again: of tables with one half, whose row is one row of the sheet, and no key of
 * the row below stands in them.
 */
export function wholeRows(book: GeneratedBook): WholeRow[] {
  return blocksOf(book)
    .filter(({ table, block }) => table.blocks.length === 1 && isList(table.layout.blocks, block.key))
    .flatMap(({ table, block }) =>
      block.rows.map((row, i): WholeRow => ({ table, block, row, next: block.rows[i + 1] })),
    )
    .filter(({ block, row }) => row.role === 'data' && hasMoney(row) && block.rows.length > 2)
    .filter((each) => !lendsKey(book, each));
}

type Layouts = PlacedBlock['table']['layout']['blocks'];

/** A project has rows of indicators below it; a record is the only row there is. */
function isList(blocks: Layouts, key: string): boolean {
  const kind = blocks.find((each) => each.key === key)?.rows.kind;
  return kind !== 'projects' && kind !== 'record';
}

function hasMoney(row: RenderedRow): boolean {
  return figuresIn(row).some(({ printed }) => isMoney(printed));
}

/** Whether a key that is printed or merged here is the next row's too. */
function lendsKey({ workbook }: GeneratedBook, { table, block, row, next }: WholeRow): boolean {
  const sheet = workbook.sheet(table.sheet);
  if (!sheet || next?.role !== 'data') return false;
  const amounts = new Set(figuresIn(row).map(({ column }) => column));
  return [...block.columns.values()].some(
    (column) => !amounts.has(column) && holds(sheet, row, column) && !holds(sheet, next, column),
  );
}

function holds(sheet: Sheet, { index }: RenderedRow, column: number): boolean {
  return sheet.cell({ row: index, column }) !== undefined;
}
