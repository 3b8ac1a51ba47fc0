import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet } from '../../src/workbook/sheet';
import type { CellPlan, CellStyle, SheetPlan } from '../../src/workbook/sheet-plan';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';
import { twelveTables } from './twelve-tables';

/** In characters. */
const WIDTH = 16;
/** So many notes are different. */
const NOTES = 1000;
/** Title and unit stand above the header. */
const HEADER = 2;

const RULED: CellStyle = { border: true, vertical: 'center' };
const TITLE: CellStyle = { bold: true, vertical: 'center' };
const HEADING: CellStyle = { ...RULED, bold: true, wrap: true, horizontal: 'center', fill: 'D9E1F2' };
const TEXT: CellStyle = { ...RULED, wrap: true, horizontal: 'left' };

/** Where the file of `twelveTablesFile` was put, in a folder of its own for passing files. */
export function writtenTwelveTables(rows: number, columns: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gouji-bench-')), 'twelve-tables.xlsx');
  writeFileSync(path, twelveTablesFile(rows, columns));
  return path;
}

/**
 * The book of `twelveTables` as an .xlsx package: ruled, headed in colour and frozen, as offices do it. With 5,000 rows and
 * 24 columns it has 1.2 million cells.
 * @param columns how many columns every table of rows has at least; beyond those of its own, and a blank one, stand notes without a heading
 */
export function twelveTablesFile(rows: number, columns: number): Uint8Array {
  const { sheets } = twelveTables(rows);
  return writeSpreadsheet({
    font: { name: '等线', size: 11 },
    sheets: sheets.map((sheet) => planOf(sheet, sheet.rows.length > rows ? columns : 0)),
  });
}

function planOf(sheet: Sheet, columns: number): SheetPlan {
  const own = Math.max(...sheet.rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1));
  const width = Math.max(own, columns);
  const body = sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => typeof value === 'number'));
  return {
    name: sheet.name,
    widths: Array.from({ length: width }, () => WIDTH),
    frozenRows: body,
    rows: sheet.rows.map(({ index }) => ({
      cells: Array.from({ length: index < HEADER ? own : width }, (_, column) => {
        const cell = sheet.cell({ row: index, column });
        if (index < HEADER) return { value: valueOf(cell), style: TITLE };
        if (index < body) return { value: valueOf(cell), style: HEADING };
        return column > own
          ? { value: `见说明${(index * 7 + column) % NOTES}`, style: TEXT }
          : bodyCell(cell);
      }),
    })),
  };
}

function bodyCell(cell: Cell | undefined): CellPlan {
  const value = valueOf(cell);
  if (cell?.format !== undefined) return { value, style: { ...RULED, format: cell.format } };
  return { value, style: value === null ? RULED : TEXT };
}

function valueOf(cell: Cell | undefined): string | number | null {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
