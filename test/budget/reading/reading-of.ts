import { readBook } from '../../../src/budget/reading/read-book';
import type { Book } from '../../../src/budget/tables/book';
import type { Figure } from '../../../src/budget/tables/figure';
import type { Row } from '../../../src/budget/tables/row';
import type { Table } from '../../../src/budget/tables/table';
import { a1, a1Range } from '../../../src/workbook/address';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

/** Reads sheets written out in a test. */
export function bookOf(
  sheets: Readonly<Record<string, SheetSource>>,
  merges: Readonly<Record<string, readonly string[]>> = {},
): Book {
  return readBook(workbookOf(sheets, merges));
}

/** The only table of a sheet written out in a test. */
export function tableOf(rows: SheetSource, merges: readonly string[] = [], name = 'Sheet1'): Table {
  const { tables } = bookOf({ [name]: rows }, { [name]: merges });
  const [table] = tables;
  if (!table || tables.length > 1)
    throw new Error(`${tables.length} tables: ${tables.map(placeOf).join(', ')}`);
  return table;
}

/** What tables a book has and where: `expenditure Sheet1!A1:I9`. */
export function placesOf(book: Book): string[] {
  return book.tables.map(placeOf);
}

function placeOf(table: Table): string {
  return `${table.layout.key} ${table.sheet}!${a1Range(table.range)}`;
}

/** The rows of a table in one line each: `(618) 2010302/50303/31013 total=36 project=36`. */
export function rowsOf(table: Table, block = 0): string[] {
  return (table.blocks[block]?.rows ?? []).map(rowLine);
}

function rowLine(row: Row): string {
  const { functional, governmentEconomic, departmentEconomic } = row.codes;
  const codes = [functional, governmentEconomic, departmentEconomic].flatMap((entry) => entry?.code ?? []);
  const name = row.item ?? (codes.length > 0 ? codes.join('/') : row.label);
  return [row.role === 'data' ? '' : `${row.role}:`, row.unit ? `(${row.unit})` : '', name, figuresOf(row)]
    .filter((part) => part !== '')
    .join(' ');
}

function figuresOf(row: Row): string {
  return [...row.figures]
    .filter(([, figure]) => figure.state !== 'blank')
    .map(([key, figure]) => `${key}=${valueOf(figure)}`)
    .join(' ');
}

/** A figure's amount, or its state. */
export function valueOf(figure: Figure | undefined): string {
  return figure?.amount?.toString() ?? figure?.state ?? 'none';
}

/** Figures with their cells: `C5=12.5`. */
export function placedFigures(figures: readonly Figure[]): string[] {
  return figures.map((figure) => `${a1(figure)}=${valueOf(figure)}`);
}
