import * as XLSX from '@e965/xlsx';

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
