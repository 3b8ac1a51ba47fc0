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

/** A cell as people write it: `预算03表 D62`; by its place alone where its sheet goes without saying. */
export function addressName(at: Address, home?: string): string {
  return at.sheet === home ? a1(at) : `${at.sheet} ${a1(at)}`;
}

/** The A1 name of a range: `A1:I76`, or `A1` for a single cell. */
export function a1Range(range: Range): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The place an A1 name stands for (`$` allowed), or undefined where the text is not one. */
export function parseA1(name: string): Place | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - A + 1);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The range that an A1 range name (`A1:B2`, or one cell) stands for, or undefined. */
export function parseA1Range(name: string): Range | undefined {
  const places = name.split(':').map(parseA1);
  const [from, to = from] = places;
  if (!from || !to || places.length > 2 || places.includes(undefined)) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The place that a reference such as `B7` (no `$`) stands for; undefined where it is none, or off the sheet. */
export function parseReference(text: string): Place | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = letterValue(text.charCodeAt(at));
    if (letter === 0) break;
    column = column * 26 + letter;
    if (column > COLUMNS) return undefined;
  }
  let row = 0;
  const digits = at;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > ROWS) return undefined;
  }
  if (column === 0 || row === 0 || text.charCodeAt(digits) === DIGIT_0) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** The rectangle that `A1:C3`, or one cell, stands for; undefined where the text is neither. */
export function parseRange(text: string): Range | undefined {
  const ends = text.split(':').map(parseReference);
  const [from, to] = ends.length === 1 ? [ends[0], ends[0]] : ends;
  if (!from || !to || ends.length > 2) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The index of a column by its letters, `A` being 0; undefined off the sheet. */
export function columnIndex(letters: string): number | undefined {
  return parseReference(`${letters}1`)?.column;
}

function letterValue(code: number): number {
  if (code >= A && code < A + 26) return code - A + 1;
  if (code >= LOWER_A && code < LOWER_A + 26) return code - LOWER_A + 1;
  return 0;
}

/** A rectangle as a sheet's own parts name it: `B4:B2003`. */
export function rangeReference({ top, left, bottom, right }: Range): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}

/** A rectangle as formulas name it from anywhere: `'代码'!$A$2:$A$153`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Range): string {
  const [first, last] = [columnName(left), columnName(right)];
  return `${quotedSheet(sheet)}!$${first}$${top + 1}:$${last}$${bottom + 1}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
