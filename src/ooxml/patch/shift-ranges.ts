import { parseAnyRange, a1Range } from '../../workbook/address';
import type { RowShift } from './row-shift';

/** `A1:C3`, or one cell, after rows have moved; undefined once it is gone. What is no range stays. */
export function shiftRange(text: string, shift: RowShift): string | undefined {
  const range = parseAnyRange(text);
  if (!range) return text;
  const rows = shift.range(range.top, range.bottom);
  if (!rows) return undefined;
  const [top, bottom] = rows;
  return top === range.top && bottom === range.bottom ? text : a1Range({ ...range, top, bottom });
}

/** Ranges with spaces between them; undefined once all of them are gone. */
export function shiftRanges(text: string, shift: RowShift): string | undefined {
  const ranges = text.split(/\s+/).filter(Boolean);
  const shifted = ranges.map((range) => shiftRange(range, shift));
  if (ranges.every((range, i) => range === shifted[i])) return text;
  const left = shifted.filter((range) => range !== undefined);
  return left.length === 0 ? undefined : left.join(' ');
}
