import { columnName, COLUMNS, parseA1Range, ROWS, type Range } from '../../../src/workbook/address';
import type { Sheet } from './sheet';

/** A rectangle on a sheet. Its range moves along when rows are inserted or deleted. */
export interface Area {
  readonly sheet: Sheet;
  range: Range;
}

/** Every cell a sheet can have. */
export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function rowCount({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Range): number {
  return right - left + 1;
}

export function cellCount(range: Range): number {
  return rowCount(range) * columnCount(range);
}

export function isEntireRow({ left, right }: Range): boolean {
  return left === 0 && right === COLUMNS - 1;
}

export function isEntireColumn({ top, bottom }: Range): boolean {
  return top === 0 && bottom === ROWS - 1;
}

export function contains(range: Range, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** What two ranges have in common, or undefined. */
export function intersection(a: Range, b: Range): Range | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The smallest range around two. */
export function boundingRange(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** A range without what it shares with another: at most four ranges. */
export function without(range: Range, taken: Range): Range[] {
  const common = intersection(range, taken);
  if (!common) return [range];
  const { top, left, bottom, right } = common;
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { top, bottom, left: range.left, right: left - 1 },
    { top, bottom, left: right + 1, right: range.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

/** The A1 name of a range, `A:C` and `5:6` for whole columns and rows. */
export function rangeName(range: Range): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  const first = `${columnName(range.left)}${range.top + 1}`;
  const last = `${columnName(range.right)}${range.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The range a name stands for (`A1`, `A1:B2`, `A:B`, `5:6`; `$` allowed), or undefined where it is none. */
export function parseRangeName(name: string): Range | undefined {
  const plain = name.replaceAll('$', '').trim();
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const whole = rows
    ? parseA1Range(`A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`)
    : columns && parseA1Range(`${columns[1] ?? ''}1:${columns[2] ?? ''}${ROWS}`);
  const range = whole ?? parseA1Range(plain);
  return range && range.bottom < ROWS && range.right < COLUMNS ? range : undefined;
}
