import { columnLetters, parseRange, ROWS, COLUMNS, type CellPlace, type CellRange } from '../cell-reference';

/** `B7` of a place. */
export function placeText({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C3`, or `A1` of one cell. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = placeText({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${placeText({ row: bottom, column: right })}`;
}

/** The rectangle of `A1:C3`, one cell, `A:C` or `1:3`, with or without `$`. */
export function cellRange(text: string): CellRange | undefined {
  const plain = text.replaceAll('$', '');
  const [first = '', last = first] = plain.split(':');
  if (/^[A-Za-z]+$/.test(first)) return parseRange(`${first}1:${last}${ROWS}`);
  if (/^\d+$/.test(first)) return parseRange(`A${first}:${LAST_COLUMN}${last}`);
  return parseRange(plain);
}

const LAST_COLUMN = columnLetters(COLUMNS - 1);

export function isWithin({ row, column }: CellPlace, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
