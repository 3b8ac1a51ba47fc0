import type { Place, Range } from './address';
import { isCellError } from './cell';
import type { Cell, CellChange, CellValue } from './cell';
import type { Sheet, SheetRow } from './sheet';

/** Rows put in or taken out, counted from 0. New rows take height and styles of the row above, as in Excel; of the one below at the top. */
export interface RowChange {
  readonly kind: 'insert' | 'remove';
  readonly at: number;
  readonly count: number;
}

/**
 * The edits that make one reading of a sheet the other, none where they are alike; undefined where more than cells differ: merges, or
 * what is hidden.
 */
export function editsBetween(before: Sheet, after: Sheet): CellChange[] | undefined {
  if (!isLike(before, after)) return undefined;
  const edits: CellChange[] = [];
  for (const cell of cellsOf(after)) {
    if (!isSameCell(before.cell(cell), cell)) edits.push({ ...cell, sheet: after.name, content: cell });
  }
  for (const { row, column } of cellsOf(before)) {
    if (!after.cell({ row, column })) edits.push({ sheet: after.name, row, column, content: undefined });
  }
  return edits;
}

/** Whether two readings of a sheet differ by nothing but cells. */
function isLike(one: Sheet, other: Sheet): boolean {
  return (
    one.hidden === other.hidden &&
    one.merges.length === other.merges.length &&
    one.merges.every((merge, i) => isSameRange(merge, other.merges[i])) &&
    isSameSet(one.hiddenRows, other.hiddenRows) &&
    isSameSet(one.hiddenColumns, other.hiddenColumns)
  );
}

function isSameRange(one: Range, other: Range | undefined): boolean {
  return (
    one.top === other?.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function cellsOf({ rows }: Sheet): readonly Cell[] {
  return rows.flatMap(({ cells }) => cells);
}

function isSameCell(one: Cell | undefined, other: Cell): boolean {
  return (
    one !== undefined &&
    isSameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.format === other.format
  );
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}

/**
 * The places where two states of a sheet do not hold the same cell. Cells are told apart as objects, which what is made by
 * edits shares wherever no edit was.
 */
export function changedPlaces(before: Sheet, after: Sheet): Place[] {
  const gone = before.rows.filter(({ index }) => !after.row(index));
  return [...after.rows, ...gone].flatMap(({ index }) => placesIn(before.row(index), after.row(index)));
}

function placesIn(before: SheetRow | undefined, after: SheetRow | undefined): Place[] {
  if (before === after) return [];
  const [old, own] = [before?.cells ?? [], after?.cells ?? []];
  return [
    ...own.filter((cell) => !old.includes(cell)),
    ...old.filter(({ column }) => own.every((cell) => cell.column !== column)),
  ];
}
