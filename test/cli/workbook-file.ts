import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import type { Amounts } from '../budget/reporting/books';
import { expenditureSheet } from '../budget/reporting/books';

type Format = 'xlsx' | 'biff8';

/** Writes a workbook with a sheet of 支出预算总表: a row for each triple of amounts. */
export function writeExpenditure(file: string, rows: readonly Amounts[], format: Format = 'xlsx'): void {
  const cells = expenditureSheet(rows).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? (cell?.value ?? null) : cell)),
  );
  writeSheet(file, cells, format);
}

/** Writes a workbook with one sheet of those cells. */
export function writeSheet(
  file: string,
  cells: readonly (readonly (string | number | boolean | null)[])[],
  format: Format = 'xlsx',
): void {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), '支出');
  writeFileSync(file, write(book, { type: 'buffer', bookType: format }) as Buffer);
}
