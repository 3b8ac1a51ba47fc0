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

const A = 'A'.charCodeAt(0);

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
