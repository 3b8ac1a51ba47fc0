import { columnName, parseRange, ROWS, COLUMNS, type Place, type Range } from '../../workbook/address';

/** `B7` of a place. */
export function placeText({ row, column }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:C3`, or `A1` of one cell. */
export function rangeText({ top, left, bottom, right }: Range): string {
  const first = placeText({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${placeText({ row: bottom, column: right })}`;
}

/** The rectangle of `A1:C3`, one cell, `A:C` or `1:3`, with or without `$`. */
export function cellRange(text: string): Range | undefined {
  const plain = text.replaceAll('$', '');
  const [first = '', last = first] = plain.split(':');
  if (/^[A-Za-z]+$/.test(first)) return parseRange(`${first}1:${last}${ROWS}`);
  if (/^\d+$/.test(first)) return parseRange(`A${first}:${LAST_COLUMN}${last}`);
  return parseRange(plain);
}

const LAST_COLUMN = columnName(COLUMNS - 1);

export function isWithin({ row, column }: Place, { top, left, bottom, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
