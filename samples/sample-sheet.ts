import { parseA1 } from '../src/workbook/address';
import type { CellPlan, SheetPlan } from '../src/workbook/sheet-plan';
import type { StoredSheet } from '../src/ooxml/read/spreadsheet';
import { writeSpreadsheet } from '../src/ooxml/write/write-spreadsheet';

/** As Excel names and sizes its own where nobody says otherwise. */
const FONT = { name: 'Calibri', size: 11 };
const ROW_HEIGHT = 15;

/** What a cell of a sample holds: a text or a number, and how it is shown. */
export interface SampleCell {
  readonly value: string | number | null;
  readonly format?: string | undefined;
}

/** A sheet of a sample, cell by cell. */
export class SampleSheet {
  /** Rows of cells, from A1 on. */
  private readonly rows: SampleCell[][] = [];

  constructor(readonly name: string) {}

  /** A sheet of a sample that there is: texts and numbers alone. */
  static of({ name, cells }: StoredSheet): SampleSheet {
    const sheet = new SampleSheet(name);
    for (const { row, column, value, format } of cells) {
      if (typeof value === 'object' || typeof value === 'boolean')
        throw new Error(`No text or number in ${name}`);
      sheet.putAt(row, column, { value, format });
    }
    return sheet;
  }

  at(cell: string): SampleCell {
    const { row, column } = placeOf(cell);
    return this.rows[row]?.[column] ?? { value: null };
  }

  put(cell: string, content: SampleCell): void {
    const { row, column } = placeOf(cell);
    this.putAt(row, column, content);
  }

  putAt(row: number, column: number, content: SampleCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push({ value: null });
    cells[column] = content;
  }

  /** Puts an empty row above a row, counted from 1. */
  insertRow(above: number): void {
    this.rows.splice(above - 1, 0, []);
  }

  /** @param width of all its columns, in characters; that of the program which opens it where left out */
  plan(width?: number): SheetPlan {
    const columns = Math.max(...this.rows.map((cells) => cells.length));
    return {
      name: this.name,
      widths: width === undefined ? [] : Array<number>(columns).fill(width),
      rows: this.rows.map((cells) => ({ cells: cells.map(planOf), height: ROW_HEIGHT })),
    };
  }
}

/** A sample as the bytes of an .xlsx. */
export function sampleWorkbook(sheets: readonly SampleSheet[], width?: number): Uint8Array {
  return writeSpreadsheet({ font: FONT, sheets: sheets.map((sheet) => sheet.plan(width)) });
}

function planOf({ value, format }: SampleCell): CellPlan {
  return { value, ...(format !== undefined && { style: { format } }) };
}

function placeOf(cell: string): { row: number; column: number } {
  const place = parseA1(cell);
  if (!place) throw new Error(`No cell ${cell}`);
  return place;
}
