import type { Place, Range } from './address';
import { textOf } from './cell';
import type { Cell, CellChange } from './cell';

/** A row that holds at least one cell. */
export interface SheetRow {
  readonly index: number;
  /** In order of column; absent columns are absent here too. */
  readonly cells: readonly Cell[];
}

export interface SheetParts {
  readonly name: string;
  /** In any order; a later cell of the same place replaces an earlier one. */
  readonly cells: Iterable<Cell>;
  readonly merges?: readonly Range[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** A sheet that its tab does not show. */
  readonly hidden?: boolean;
}

/** Excel allows no longer names of sheets. */
export const LONGEST_SHEET_NAME = 31;

/** What two names of the same sheet have in common: those that differ in case alone are one to a spreadsheet program. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** One sheet of the snapshot: its cells by row, its merges, what is hidden. Immutable. */
export class Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidden: boolean;
  private readonly byRow: ReadonlyMap<number, SheetRow>;
  private mergesByRow: ReadonlyMap<number, readonly Range[]> | undefined;

  /** @param byRow the cells by row, where they are grouped already */
  constructor(parts: SheetParts, byRow: ReadonlyMap<number, SheetRow> = groupByRow(parts.cells)) {
    this.name = parts.name;
    this.byRow = byRow;
    this.rows = [...this.byRow.values()].sort((a, b) => a.index - b.index);
    this.merges = parts.merges ?? [];
    this.hiddenRows = parts.hiddenRows ?? new Set();
    this.hiddenColumns = parts.hiddenColumns ?? new Set();
    this.hidden = parts.hidden ?? false;
  }

  /** This sheet after edits of its cells, the last of a place counting; rows that none touches are the same objects in both. */
  with(edits: readonly CellChange[]): Sheet {
    const byRow = new Map(this.byRow);
    for (const edit of edits) {
      const cells = withCell(byRow.get(edit.row)?.cells ?? [], edit);
      if (cells.length > 0) byRow.set(edit.row, { index: edit.row, cells });
      else byRow.delete(edit.row);
    }
    const { name, merges, hiddenRows, hiddenColumns, hidden } = this;
    const edited = new Sheet({ name, merges, hiddenRows, hiddenColumns, hidden, cells: [] }, byRow);
    const sameRows = edits.every(({ row }) => this.byRow.has(row) && byRow.has(row));
    if (sameRows) edited.mergesByRow = this.mergesByRow;
    return edited;
  }

  /** The row at an index (from 0), or undefined where it holds no cell. */
  row(index: number): SheetRow | undefined {
    return this.byRow.get(index);
  }

  /** The cell at a place, or undefined where the sheet holds none. */
  cell(place: Place): Cell | undefined {
    const cells = this.byRow.get(place.row)?.cells;
    if (!cells) return undefined;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (!cell || cell.column === place.column) return cell;
      if (cell.column < place.column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The merge that covers a place, or undefined. */
  mergeAt(place: Place): Range | undefined {
    this.mergesByRow ??= indexByRow(this.merges, this.byRow);
    return this.mergesByRow
      .get(place.row)
      ?.find(({ left, right }) => left <= place.column && place.column <= right);
  }

  /** The text at a place; within a merge, where the place has none itself, that of the merge's first cell. */
  textAt(place: Place): string {
    const own = textOf(this.cell(place));
    if (own !== '') return own;
    const merge = this.mergeAt(place);
    return merge ? textOf(this.cell({ row: merge.top, column: merge.left })) : '';
  }
}

function indexByRow(merges: readonly Range[], rows: ReadonlyMap<number, SheetRow>): Map<number, Range[]> {
  const index = new Map<number, Range[]>();
  for (const merge of merges) {
    // A merge may run to the last row a sheet can have; only rows that hold something are ever asked for.
    const tall = merge.bottom - merge.top > rows.size;
    const covered = tall
      ? [...rows.keys()].filter((row) => merge.top <= row && row <= merge.bottom)
      : Array.from({ length: merge.bottom - merge.top + 1 }, (_, i) => merge.top + i);
    for (const row of covered) {
      const before = index.get(row);
      if (before) before.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}

function withCell(cells: readonly Cell[], { row, column, content }: CellChange): Cell[] {
  const left = cells.filter((cell) => cell.column < column);
  const right = cells.filter((cell) => cell.column > column);
  return content ? [...left, { ...content, row, column }, ...right] : [...left, ...right];
}

function groupByRow(cells: Iterable<Cell>): Map<number, SheetRow> {
  const rows = new Map<number, { index: number; cells: Cell[] }>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.cells.push(cell);
    else rows.set(cell.row, { index: cell.row, cells: [cell] });
  }
  for (const row of rows.values()) row.cells = inOrder(row.cells);
  return rows;
}

function inOrder(cells: Cell[]): Cell[] {
  const ordered = cells.every((cell, i) => i === 0 || (cells[i - 1]?.column ?? -1) < cell.column);
  if (ordered) return cells;
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}
