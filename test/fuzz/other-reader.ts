import * as XLSX from '@e965/xlsx';
import { Workbook } from 'exceljs';
import type { CellValue as ExcelValue } from 'exceljs';
import type { CellValue } from '../../src/workbook/cell';
import { cellLine } from './cells';
import type { Cells } from './cells';

/** What exceljs reads in a file, in the same words; undefined where it reads nothing. */
export async function cellsByExceljs(bytes: Uint8Array): Promise<Cells | undefined> {
  const book = new Workbook();
  try {
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    return undefined;
  }
  const lines: string[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        // Cells of a merge have the value of its first one.
        const value = cell.isMerged && cell.master !== cell ? null : plainValue(cell.value);
        if (value !== null && value !== '') lines.push(cellLine(sheet.name, number - 1, column - 1, value));
      });
    });
  });
  return lines;
}

function plainValue(value: ExcelValue): CellValue {
  if (value === null || value === undefined) return null;
  // What is called a number and is none, which we read as a text.
  if (Number.isNaN(value)) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  if ('text' in value) return plainValue(value.text);
  if ('result' in value) return plainValue(value.result);
  return null;
}

/** What SheetJS reads in a file, which gives up on less. */
export function cellsBySheetJs(bytes: Uint8Array): Cells {
  const { Sheets } = XLSX.read(bytes, { type: 'array' });
  return Object.entries(Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet).flatMap(([address, cell]) => {
      const { v: value, t: type } = cell as XLSX.CellObject;
      if (address.startsWith('!') || type === 'e' || value === undefined || value === '') return [];
      const { r: row, c: column } = XLSX.utils.decode_cell(address);
      return [cellLine(name, row, column, value as CellValue)];
    }),
  );
}
