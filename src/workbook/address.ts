/** A cell's place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell's place in a workbook. */
export interface Address extends Place {
  readonly sheet: string;
}

/** A name for an address, to look things up by. */
export function addressKey({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}

/** A rectangle of cells, all four edges included, counted from 0. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How large a sheet can be. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const A = 'A'.charCodeAt(0);
const LOWER_A = 97;
const DIGIT_0 = 48;

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  return (COLUMN_NAMES[column] ??= letters(column));
}

/** Every place is named by one of these, over and over. */
const COLUMN_NAMES: string[] = [];

function letters(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(A + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 name of a place, without `$`: row 61, column 3 → `D62`. */
export function a1(place: Place): string {
  return `${columnName(place.column)}${place.row + 1}`;
}

/** Orders places as a sheet is read: row by row, from left to right. */
export function inReadingOrder(a: Place, b: Place): number {
  return a.row - b.row || a.column - b.column;
}

/** A cell as people write it: `预算03表 D62`; by its place alone where its sheet goes without saying. */
export function addressName(at: Address, home?: string): string {
  return at.sheet === home ? a1(at) : `${at.sheet} ${a1(at)}`;
}

/** The A1 name of a range: `A1:I76`, or `A1` of a single cell. */
export function a1Range(range: Range): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The place that an A1 name stands for, `$` allowed; undefined where the text is none, or off the sheet. */
export function parseA1(name: string): Place | undefined {
  return parsePlainA1(name.replace(/^\$?([A-Z]+)\$?(\d+)$/i, '$1$2'));
}

/** The range that an A1 range name (`A1:B2`, or one cell) stands for, or undefined. */
export function parseA1Range(name: string): Range | undefined {
  return rangeOf(name.split(':').map(parseA1));
}

/** The place of an A1 name without `$`, as files name a cell. Every cell of a file is read by it. */
export function parsePlainA1(name: string): Place | undefined {
  let at = 0;
  let column = 0;
  for (; at < name.length; at++) {
    const letter = letterValue(name.charCodeAt(at));
    if (letter === 0) break;
    column = column * 26 + letter;
    if (column > COLUMNS) return undefined;
  }
  let row = 0;
  const digits = at;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > ROWS) return undefined;
  }
  if (column === 0 || row === 0 || name.charCodeAt(digits) === DIGIT_0) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** The range of an A1 range name without `$`, as files name a range of cells. */
export function parsePlainRange(name: string): Range | undefined {
  return rangeOf(name.split(':').map(parsePlainA1));
}

/** The range of `A1:C3`, one cell, whole columns `A:C` or rows `1:3`, with or without `$`. */
export function parseAnyRange(name: string): Range | undefined {
  const plain = name.replaceAll('$', '');
  const [first = '', last = first] = plain.split(':');
  if (/^[A-Za-z]+$/.test(first)) return parsePlainRange(`${first}1:${last}${ROWS}`);
  if (/^\d+$/.test(first)) return parsePlainRange(`A${first}:${columnName(COLUMNS - 1)}${last}`);
  return parsePlainRange(plain);
}

/** The range of one cell, or from one to another; undefined where one of them is none. */
function rangeOf(places: readonly (Place | undefined)[]): Range | undefined {
  const [from, to = places.length === 1 ? from : undefined] = places;
  return from && to && places.length <= 2 ? rangeBetween(from, to) : undefined;
}

/** The least range that holds some places: at least one. */
export function rangeAround(places: readonly Place[]): Range {
  const range = { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity };
  for (const { row, column } of places) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}

/** The range that has two places at opposite corners. */
export function rangeBetween(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** Whether a place is in a range. */
export function isWithin({ row, column }: Place, { top, left, bottom, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What a letter counts in the name of a column, by its code: 1 to 26, and 0 what is no letter. */
export function letterValue(code: number): number {
  if (code >= A && code < A + 26) return code - A + 1;
  if (code >= LOWER_A && code < LOWER_A + 26) return code - LOWER_A + 1;
  return 0;
}

/** The name of a range as parts of a file have it, with both ends even of a single cell: `B4:B2003`. */
export function rangeReference({ top, left, bottom, right }: Range): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

/** The name of a range as formulas have it from anywhere: `'代码'!$A$2:$A$153`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Range): string {
  const [first, last] = [columnName(left), columnName(right)];
  return `${quotedSheet(sheet)}!$${first}$${top + 1}:$${last}$${bottom + 1}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
