/** A cell's place on a sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all edges included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How large a sheet can be. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const UPPER_A = 65;
const LOWER_A = 97;
const DIGIT_0 = 48;

/** The place that a reference such as `B7` (no `$`) stands for; undefined where it is none, or off the sheet. */
export function parseReference(text: string): CellPlace | undefined {
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
export function parseRange(text: string): CellRange | undefined {
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

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(UPPER_A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function letterValue(code: number): number {
  if (code >= UPPER_A && code < UPPER_A + 26) return code - UPPER_A + 1;
  if (code >= LOWER_A && code < LOWER_A + 26) return code - LOWER_A + 1;
  return 0;
}
