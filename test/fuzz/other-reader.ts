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
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: value.error };
  if ('text' in value) return plainValue(value.text as ExcelValue);
  if ('result' in value) return plainValue(value.result as ExcelValue);
  return null;
}
