import { oncePer } from '../../../common/once-per';
import type { Address } from '../../../workbook/address';
import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { Sheet, SheetRow } from '../../../workbook/sheet';
import type { BlockLayout, ColumnLayout, TableLayout } from '../../layouts/layout';
import type { FigureReader } from '../figures/figure-reader';
import type { HeaderTree } from './header';
import { isTableNumber } from './title';

/** A block's place on a sheet: where each of its columns stands. */
export interface PlacedBlock {
  readonly layout: BlockLayout;
  readonly columns: ReadonlyMap<string, number>;
}

/** The body of a table on its sheet: what is read row by row. */
export interface Region {
  readonly sheet: Sheet;
  readonly layout: TableLayout;
  readonly blocks: readonly PlacedBlock[];
  /** Columns that the header gives a name to, known or not. */
  readonly named: ReadonlySet<number>;
  /** Without the rows that repeat the title, the unit or the header, and without notes. */
  readonly rows: readonly SheetRow[];
  readonly figures: FigureReader;
  /** The cells of a row of totals that are headings. */
  readonly headings: readonly Cell[];
}

const NOTE = /^[（(]?(注|备注|说明|附注|填报说明|编制说明)[）)]?\s*(?:\d+\s*)?[:：、.]/u;

/**
 * The rows of a table's body: between its header and the next table, without blank rows and
 * without those that continuation pages repeat.
 * @param most so many rows are enough
 */
export function bodyRows(sheet: Sheet, header: HeaderTree, end: number, most = Infinity): SheetRow[] {
  const headers = header.rows
    .filter(({ index }) => index < header.body)
    .map((row) => row.cells.filter((cell) => !isBlank(cell)));
  const rows: SheetRow[] = [];
  for (const row of sheet.rows) {
    if (row.index < header.body) continue;
    if (row.index >= end || rows.length >= most) break;
    const isBody =
      row.cells.some((cell) => !isBlank(cell)) &&
      !headers.some((cells) => repeats(row, cells)) &&
      !isNote(row) &&
      !holdsTableNumber(row) &&
      !countsColumns(row);
    if (isBody) rows.push(row);
  }
  return rows;
}

/** The columns from a block's first to its last, with those before it that are no other block's (序号). */
export function extentOf(region: Region, block: PlacedBlock): Extent {
  return extentsOf(region).get(block) ?? extent(region, block);
}

type Extent = readonly [left: number, right: number];

const extentsOf = oncePer(
  (region: Region): ReadonlyMap<PlacedBlock, Extent> =>
    new Map(region.blocks.map((block) => [block, extent(region, block)])),
);

function extent(region: Region, block: PlacedBlock): Extent {
  const own = [...block.columns.values()];
  const [first, right] = [Math.min(...own), Math.max(...own)];
  const before = region.blocks
    .flatMap(({ columns }) => [...columns.values()])
    .filter((column) => column < first);
  return [Math.max(-1, ...before) + 1, right];
}

/** The sheet columns of every amount column. */
export function amountColumns(blocks: readonly PlacedBlock[]): Set<number> {
  return columnsOf(blocks, ({ role }) => role.kind === 'amount');
}

/** The sheet columns of everything that rows are known by. */
export function keyColumns(blocks: readonly PlacedBlock[]): Set<number> {
  return columnsOf(blocks, ({ role }) => role.kind !== 'amount');
}

function columnsOf(blocks: readonly PlacedBlock[], which: (column: ColumnLayout) => boolean): Set<number> {
  return new Set(
    blocks.flatMap(({ layout, columns }) =>
      layout.columns
        .filter(which)
        .map(({ key }) => columns.get(key))
        .filter((column) => column !== undefined),
    ),
  );
}

/** A place of a sheet as an address. */
export function addressOn(sheet: Sheet, row: number, column: number): Address {
  return { sheet: sheet.name, row, column };
}

/** Whether a row holds the same texts in the same columns as others. */
function repeats(row: SheetRow, cells: readonly Cell[]): boolean {
  let next = 0;
  for (const cell of row.cells) {
    if (isBlank(cell)) continue;
    const other = cells[next++];
    if (other?.column !== cell.column || textOf(other) !== textOf(cell)) return false;
  }
  return next === cells.length;
}

/** A row that holds but the number of the table whose title follows: `预算09表`. */
function holdsTableNumber({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 1 && isTableNumber(textOf(filled[0]));
}

/** So many numbers that follow one another, from 1 on, are none of money. */
const FEWEST_NUMBERS = 3;

/** A row of 1 2 3 … below headings of which one was not known. */
function countsColumns({ cells }: SheetRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length >= FEWEST_NUMBERS && filled.every((cell, i) => textOf(cell) === String(i + 1));
}

function isNote(row: SheetRow): boolean {
  const first = row.cells.find((cell) => !isBlank(cell));
  return first !== undefined && NOTE.test(textOf(first));
}
