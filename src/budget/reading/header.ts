import { findUnit } from '../amount/unit';
import type { ColumnLayout, TableLayout } from '../layouts/layout';
import { isBlank, textOf } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import type { Sheet, SheetRow } from '../workbook/sheet';
import { holdsAmount } from './figure';
import { isTotalLabel, ordinalDepth, plainLabel, similarity } from './label';
import { oncePer } from './once-per';

/** What a header says of one column. */
export interface HeaderColumn {
  readonly column: number;
  /** The lowest text, plain. */
  readonly leaf: string;
  /** The texts above it, from the nearest up, plain. */
  readonly above: readonly string[];
}

export interface Header {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly HeaderColumn[];
}

/** A header lies within so many rows below a title. */
const REACH = 10;
const ALIKE = 0.75;

/** Every text that may stand in a table's header, plain. */
export const vocabularyOf = oncePer((layout: TableLayout): ReadonlySet<string> => {
  const columns = layout.blocks.flatMap((block) => block.columns);
  return new Set(columns.flatMap((column) => [...columnNames(column), ...headingsOf(column)]));
});

/** The header texts that a column answers to, plain. */
export const columnNames = oncePer((column: ColumnLayout): readonly string[] =>
  [column.label.zh, ...(column.aliases ?? [])].map(plainLabel),
);

/** The texts that may stand above a column's own in the header, plain. */
export const headingsOf = oncePer((column: ColumnLayout): readonly string[] => (column.under ?? []).map(plainLabel));

/**
 * The header that begins at or soon after a row, in the words of a table.
 * @returns undefined where no row within reach speaks of the table's columns
 */
export function findHeader(
  sheet: Sheet,
  from: number,
  end: number,
  vocabulary: ReadonlySet<string>,
): Header | undefined {
  const rows: SheetRow[] = [];
  let seen = 0;
  for (const row of sheet.rows) {
    if (row.index < from) continue;
    if (row.index >= end || seen++ >= REACH) break;
    const cells = row.cells.filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    if (isHeaderRow(cells, vocabulary) || (rows.length > 0 && numbersColumns(cells))) rows.push(row);
    else if (rows.length > 0) break;
  }
  return rows.length === 0 ? undefined : { rows, columns: columnsOf(sheet, rows) };
}

function isHeaderRow(cells: readonly Cell[], vocabulary: ReadonlySet<string>): boolean {
  const words = cells.filter((cell) => findUnit(textOf(cell)) === undefined);
  if (words.length === 0 || words.some((cell) => typeof cell.value !== 'string' || holdsAmount(cell))) return false;
  if (words.every((cell) => isTotalLabel(textOf(cell)))) return false;
  if (words.some((cell) => ordinalDepth(textOf(cell)) !== undefined)) return false;
  const known = words.filter((cell) => speaksOf(plainLabel(textOf(cell)), vocabulary)).length;
  return known * 2 >= words.length;
}

function speaksOf(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(word)) return true;
  if (word.length < 3) return false;
  for (const known of vocabulary) {
    if (similarity(word, known, ALIKE) >= ALIKE) return true;
  }
  return false;
}

/** A row of 1 2 3 … under a header, as final accounts have it. */
function numbersColumns(cells: readonly Cell[]): boolean {
  const numbers = cells.filter((cell) => !/^(栏次|行次)$/u.test(plainLabel(textOf(cell))));
  if (numbers.length < 2) return false;
  return numbers.every((cell, i) => Number(textOf(cell)) === Number(textOf(numbers[0])) + i);
}

function columnsOf(sheet: Sheet, rows: readonly SheetRow[]): HeaderColumn[] {
  const words = rows.filter((row) => !numbersColumns(row.cells.filter((cell) => !isBlank(cell))));
  const columns = new Set(words.flatMap((row) => row.cells.filter((cell) => !isBlank(cell)).map((cell) => cell.column)));
  for (const column of mergedColumns(sheet, words)) columns.add(column);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => headerColumn(sheet, words, column))
    .filter((column) => column.leaf !== '');
}

/** Columns that only a merge over several columns gives a header. */
function mergedColumns(sheet: Sheet, rows: readonly SheetRow[]): number[] {
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? -1];
  return sheet.merges
    .filter((merge) => merge.top >= first && merge.bottom <= last && merge.bottom === last)
    .flatMap((merge) => Array.from({ length: merge.right - merge.left + 1 }, (_, i) => merge.left + i));
}

function headerColumn(sheet: Sheet, rows: readonly SheetRow[], column: number): HeaderColumn {
  const texts: string[] = [];
  for (const row of [...rows].reverse()) {
    const own = ownText(sheet, row, column);
    const text = own || (texts.length > 0 ? textToTheLeft(row, column) : '');
    if (text !== '' && text !== texts.at(-1) && findUnit(text) === undefined) texts.push(text);
  }
  const [leaf = '', ...above] = texts.map(plainLabel);
  return { column, leaf, above };
}

function ownText(sheet: Sheet, row: SheetRow, column: number): string {
  const text = textOf(sheet.cell({ row: row.index, column }));
  if (text !== '') return text;
  const merge = sheet.mergeAt({ row: row.index, column });
  return merge ? textOf(sheet.cell({ row: merge.top, column: merge.left })) : '';
}

/** Pasted flat, a heading over several columns stands over the first of them only. */
function textToTheLeft(row: SheetRow, column: number): string {
  const before = row.cells.filter((cell) => cell.column < column && !isBlank(cell)).at(-1);
  return before ? textOf(before) : '';
}
