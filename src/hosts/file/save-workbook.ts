import type { Cell, CellValue } from '../../workbook/cell';
import { isCellError } from '../../workbook/cell';
import { Sheet } from '../../workbook/sheet';
import { LIMITS, type Limits } from '../../ooxml/package/limits';
import { patchSpreadsheet } from '../../ooxml/patch/patch-spreadsheet';
import type { CellPatch, SheetPatch } from '../../ooxml/patch/spreadsheet-patch';
import { readSpreadsheet } from '../../ooxml/read/read-spreadsheet';
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
  const moved = Object.entries(rows).map(([name, changes]): SheetPatch => ({
    name,
    rows: changes,
    cells: [],
  }));
  // What the file's own cells come to where rows are put in or taken out is what the others are told from.
  const base = patchSpreadsheet(original, { sheets: moved, added: [], kept }, limits);
  const before = new Map(readSpreadsheet(base, limits).sheets.map((sheet) => [sheet.name, new Sheet(sheet)]));
  const sheets = snapshot.sheets.map(({ name, cells }): SheetPatch => ({
    name,
    rows: rows[name] ?? [],
    cells: changedCells(before.get(name), new Sheet({ name, cells })),
  }));
  const changed = sheets.filter((sheet) => sheet.cells.length > 0 || sheet.rows.length > 0);
  return patchSpreadsheet(original, { sheets: changed, added, kept }, limits);
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
