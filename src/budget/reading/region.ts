import type { BlockLayout, TableLayout } from '../layouts/layout';
import type { Address, Place } from '../workbook/address';
import { isBlank, textOf } from '../workbook/cell';
import type { Sheet, SheetRow } from '../workbook/sheet';
import type { FigureReader } from './figure';
import type { Header } from './header';

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
}

const NOTE = /^[（(]?(注|备注|说明|附注|填报说明|编制说明)[）)]?\s*\d*\s*[:：、.]/u;

/**
 * The rows of a table's body: between its header and the next table, without blank rows and
 * without those that continuation pages repeat.
 */
export function bodyRows(sheet: Sheet, header: Header, end: number): SheetRow[] {
  const repeated = new Set(header.rows.map(signature));
  const first = (header.rows.at(-1)?.index ?? -1) + 1;
  return sheet.rows.filter(
    (row) =>
      row.index >= first &&
      row.index < end &&
      row.cells.some((cell) => !isBlank(cell)) &&
      !repeated.has(signature(row)) &&
      !isNote(row),
  );
}

/** The text at a place; within a merge down a column, the text of the merge. */
export function keyText(sheet: Sheet, place: Place): string {
  const own = textOf(sheet.cell(place));
  if (own !== '') return own;
  const merge = sheet.mergeAt(place);
  return merge ? textOf(sheet.cell({ row: merge.top, column: merge.left })) : '';
}

/** A place of a sheet as an address. */
export function addressOn(sheet: Sheet, row: number, column: number): Address {
  return { sheet: sheet.name, row, column };
}

function signature(row: SheetRow): string {
  return row.cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => `${cell.column}:${textOf(cell)}`)
    .join('\n');
}

function isNote(row: SheetRow): boolean {
  const first = row.cells.find((cell) => !isBlank(cell));
  return first !== undefined && NOTE.test(textOf(first));
}
