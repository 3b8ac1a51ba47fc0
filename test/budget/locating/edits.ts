import { Amount } from '../../../src/amount/amount';
import { a1, parseA1, parseA1Range } from '../../../src/workbook/address';
import type { Place } from '../../../src/workbook/address';
import type { CellSource } from '../workbook-of';
import { office } from './office';
import type { Sheets } from './office';

/** What is typed where: `03!D5`; nothing where null. */
export type Edits = Readonly<Record<string, CellSource>>;

/** The decimal that each cell should hold; null where it should be empty. */
export type Mends = Readonly<Record<string, string | null>>;

/** Some sheets of the office. */
export function only(...names: readonly (keyof typeof office)[]): Sheets {
  return Object.fromEntries(names.map((name) => [name, office[name]]));
}

/** Sheets with other contents in some cells. */
export function typed(edits: Edits, sheets: Sheets = office): Sheets {
  const copy = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  for (const [name, source] of Object.entries(edits)) {
    const [sheet, { row, column }] = placeOf(name);
    const rows = copy.get(sheet);
    if (!rows) throw new Error(`No sheet of ${name}`);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = typeof source === 'number' ? { value: source, format: '0.000000' } : source;
  }
  return Object.fromEntries(copy);
}

/** Sheets without a row (counted from 1). */
export function without(sheet: string, row: number, sheets: Sheets = office): Sheets {
  return withRows(sheets, sheet, (cells, i) => (i === row - 1 ? [] : [cells]));
}

/** Sheets with a row pasted a second time below itself. */
export function twice(sheet: string, row: number, sheets: Sheets = office): Sheets {
  return withRows(sheets, sheet, (cells, i) => (i === row - 1 ? [cells, cells] : [cells]));
}

type Row = Sheets[string][number];

function withRows(sheets: Sheets, name: string, rowsFor: (row: Row, i: number) => readonly Row[]): Sheets {
  return { ...sheets, [name]: (sheets[name] ?? []).flatMap(rowsFor) };
}

/** The amounts of a range by as many powers of ten too large. */
export function scaled(range: string, power: number, sheets: Sheets = office): Edits {
  const entries = cellsIn(range).flatMap((name) => {
    const amount = amountAt(sheets, name);
    return amount ? [[name, Number(amount.scaledBy(power).toString())] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What stands in a range standing elsewhere, from a cell on: over what was there, and nothing left behind. */
export function moved(range: string, to: string, sheets: Sheets = office): Edits {
  const sources = cellsIn(range);
  const [sheet, corner] = placeOf(to);
  const [, first] = placeOf(sources[0] ?? to);
  const landed = sources.map((name) => {
    const [, { row, column }] = placeOf(name);
    const target = { row: row + corner.row - first.row, column: column + corner.column - first.column };
    return [`${sheet}!${a1(target)}`, sourceAt(sheets, name)] as const;
  });
  return { ...Object.fromEntries(sources.map((name) => [name, null])), ...Object.fromEntries(landed) };
}

/** What stands in two ranges of the same shape exchanged. */
export function exchanged(one: string, other: string, sheets: Sheets = office): Edits {
  const pairs = cellsIn(one).map((name, i) => [name, cellsIn(other)[i] ?? ''] as const);
  const crossed = pairs.flatMap(([a, b]) => [
    [a, sourceAt(sheets, b)] as const,
    [b, sourceAt(sheets, a)] as const,
  ]);
  return Object.fromEntries(crossed);
}

/** What every cell that was typed wrong should hold: what the sheets hold there; cells typed as they should be left out. */
export function undone(edits: Edits, sheets: Sheets = office): Mends {
  const changed = Object.keys(edits).flatMap((name) => {
    const right = amountAt(sheets, name)?.toString() ?? null;
    return right === (amountAt(typed(edits, sheets), name)?.toString() ?? null)
      ? []
      : [[name, right] as const];
  });
  return Object.fromEntries(changed);
}

function sourceAt(sheets: Sheets, name: string): CellSource {
  const [sheet, { row, column }] = placeOf(name);
  return sheets[sheet]?.[row]?.[column] ?? null;
}

function amountAt(sheets: Sheets, name: string): Amount | undefined {
  const source = sourceAt(sheets, name);
  const value = typeof source === 'object' ? source?.value : source;
  return typeof value === 'number' ? Amount.fromNumber(value) : undefined;
}

/** `03!D5:F5` → its cells, row by row. */
function cellsIn(name: string): string[] {
  const [sheet = '', text = ''] = name.split('!');
  const range = parseA1Range(text.includes(':') ? text : `${text}:${text}`);
  if (!range) throw new Error(`Not a range: ${name}`);
  const cells: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      cells.push(`${sheet}!${a1({ row, column })}`);
  }
  return cells;
}

function placeOf(name: string): readonly [sheet: string, place: Place] {
  const [sheet = '', cell = ''] = name.split('!');
  const place = parseA1(cell);
  if (!place) throw new Error(`Not a cell: ${name}`);
  return [sheet, place];
}
