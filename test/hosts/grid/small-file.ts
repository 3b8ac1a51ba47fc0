import * as XLSX from '@e965/xlsx';
import { isCellError } from '../../../src/workbook/cell';
import type { CellValue } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/workbook';

/** What a cell holds: a formula where a text begins with `=`. */
export type Typed = string | number | boolean | null;

/** What a small file says of its sheets beyond their cells. */
export interface SheetExtras {
  /** As `A1:B2`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  /** By the cell, as `B2`. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** The bytes of a workbook of such sheets; its formulas have no results. */
export function smallFile(
  sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>,
  extras: Readonly<Record<string, SheetExtras>> = {},
  definedNames: Readonly<Record<string, string>> = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, sheetOf(lines, extras[name] ?? {}), name);
  }
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: extras[name]?.isHidden ? 1 : 0 })),
    Names: Object.entries(definedNames).map(([Name, Ref]) => ({ Name, Ref })),
  };
  return new Uint8Array(XLSX.write(book, { bookType: 'xlsx', type: 'buffer', compression: true }) as Buffer);
}

/** The bytes of a workbook as it is held in memory. */
export function fileOf({ sheets }: Workbook): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const sheet: XLSX.WorkSheet = { '!ref': 'A1:AZ2000' };
    for (const { row, column, value, formula, format } of rows.flatMap(({ cells }) => cells)) {
      sheet[XLSX.utils.encode_cell({ r: row, c: column })] = {
        ...stored(value),
        ...(formula !== undefined && { f: formula }),
        ...(format !== undefined && { z: format }),
      };
    }
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(XLSX.write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer);
}

function stored(value: CellValue): XLSX.CellObject {
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  if (isCellError(value)) return { t: 'e', v: 0x2a };
  return value === null ? { t: 'z' } : { t: 's', v: value };
}

function sheetOf(lines: readonly (readonly Typed[])[], extras: SheetExtras): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(lines.map((line) => line.map(cellOf)));
  for (const [place, format] of Object.entries(extras.formats ?? {})) {
    (sheet[place] as XLSX.CellObject).z = format;
  }
  sheet['!merges'] = (extras.merges ?? []).map((range) => XLSX.utils.decode_range(range));
  const hidden = (lines: readonly number[] = []) =>
    lines.reduce<{ hidden: true }[]>((all, line) => {
      all[line] = { hidden: true };
      return all;
    }, []);
  sheet['!rows'] = hidden(extras.hiddenRows);
  sheet['!cols'] = hidden(extras.hiddenColumns);
  if (extras.isProtected) sheet['!protect'] = {};
  return sheet;
}

function cellOf(typed: Typed): XLSX.CellObject | Typed {
  if (typeof typed !== 'string' || !typed.startsWith('=')) return typed;
  return { t: 'n', f: typed.slice(1) };
}
