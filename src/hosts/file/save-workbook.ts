import type { Cell, CellValue } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import { Sheet } from '../../workbook/sheet';
import { LIMITS, type Limits } from '../../ooxml/package/limits';
import { SpreadsheetEdit } from '../../ooxml/patch/patch-spreadsheet';
import type { CellPatch } from '../../ooxml/patch/spreadsheet-patch';
import type { ChangedWorkbook } from '../port/snapshot';

/**
 * The file with what has been changed in it, and nothing else: without a change, the very same bytes.
 * @param original an .xlsx or .xlsm
 * @throws PackageError where the file cannot be read
 * @throws PatchRefusal where a change cannot be put into it
 */
export function saveWorkbook(
  original: Uint8Array,
  { snapshot, rows, added, kept }: ChangedWorkbook,
  limits: Limits = LIMITS,
): Uint8Array {
  const moved = [...rows].map(([name, changes]) => ({ name, rows: changes }));
  const edit = new SpreadsheetEdit(original, moved, limits);
  const before = new Map(edit.sheets().map((sheet) => [sheet.name, new Sheet(sheet)]));
  const changed = snapshot.sheets.map(({ name, cells }) => ({
    name,
    cells: changedCells(before.get(name), new Sheet({ name, cells })),
  }));
  return edit.patched({ sheets: changed.filter(({ cells }) => cells.length > 0), added, kept });
}

/** The cells in which a sheet differs from what it was, in the order of their places. */
function changedCells(before: Sheet | undefined, now: Sheet): CellPatch[] {
  const patches: CellPatch[] = [];
  const rows = new Set([...(before?.rows ?? []), ...now.rows].map(({ index }) => index));
  for (const row of [...rows].sort((a, b) => a - b)) {
    const was = cellsByColumn(before, row);
    const is = cellsByColumn(now, row);
    const columns = new Set([...was.keys(), ...is.keys()]);
    for (const column of [...columns].sort((a, b) => a - b)) {
      const patch = difference(was.get(column), is.get(column));
      if (patch) patches.push({ row, column, ...patch });
    }
  }
  return patches;
}

function cellsByColumn(sheet: Sheet | undefined, row: number): ReadonlyMap<number, Cell> {
  return new Map(sheet?.row(row)?.cells.map((cell) => [cell.column, cell]));
}

function difference(
  was: Cell | undefined,
  is: Cell | undefined,
): Omit<CellPatch, 'row' | 'column'> | undefined {
  const isSameContent = was?.formula === is?.formula && key(was?.value ?? null) === key(is?.value ?? null);
  const isSameFormat = !is || was?.format === is.format;
  if (isSameContent && isSameFormat) return undefined;
  return {
    value: is?.value ?? null,
    ...(is?.formula !== undefined && { formula: is.formula }),
    ...(!isSameFormat && { format: is.format ?? 'General' }),
  };
}

function key(value: CellValue): string {
  return isCellError(value) ? `error ${value.error}` : `${typeof value} ${String(value)}`;
}
