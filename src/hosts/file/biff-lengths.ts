import { ARRAY_FORMULA, FORMULA, isZero, SHARED_FORMULA, STRING, type BiffRecord } from './biff-record';

/** The lengths of records that have one only, and never go on in another one. */
const FIXED: ReadonlyMap<number, number> = new Map([
  // How a sheet is computed, printed and set out, between its beginning and its cells.
  ...[0x000c, 0x000d, 0x000f, 0x0011, 0x002a, 0x002b, 0x0055, 0x005f, 0x0081, 0x0082, 0x0083, 0x0084].map(
    (type) => [type, 2] as const,
  ),
  [0x0010, 8], // change at which a computation ends
  [0x0080, 8], // outline
  [0x0225, 4], // row height
  [0x00e0, 20], // cell format
  [0x00fd, 10], // shared string
  [0x0200, 14], // used range
  [0x0201, 6], // blank
  [0x0203, 14], // number
  [0x0205, 8], // boolean or error
  [0x0208, 16], // row
  [0x0236, 16], // data table
  [0x027e, 10], // short number
]);

/** Records of several cells: the bytes of each. Before them stand row and column, behind them the last column. */
const CELLS: ReadonlyMap<number, number> = new Map([
  [0x00bd, 6],
  [0x00be, 2],
]);

/** Records that end with a text, and where it begins. */
const TEXTS: ReadonlyMap<number, number> = new Map([
  [0x0204, 6],
  [STRING, 0],
  [0x041e, 2],
]);

/** Records that begin with a count, and the bytes of each thing counted. */
const COUNTED: ReadonlyMap<number, number> = new Map([
  [0x0017, 6],
  [0x00e5, 8],
]);

/** Records that hold formula tokens, and where the length of these stands; they follow it. */
export const TOKENS_AT: ReadonlyMap<number, number> = new Map([
  [FORMULA, 20],
  [ARRAY_FORMULA, 12],
  [SHARED_FORMULA, 8],
]);

/** Whether a record is as long as what is in it: one that is longer may have swallowed those behind it. */
export function hasSensibleLength(record: BiffRecord): boolean {
  const { type, length } = record;
  const fixed = FIXED.get(type);
  if (fixed !== undefined) return length === fixed && !record.isContinued;
  const cell = CELLS.get(type);
  if (cell !== undefined) return length >= 6 + cell && length === 6 + cell * cellsOf(record);
  const text = TEXTS.get(type);
  // A text that ends here goes on nowhere: what continues it was something else.
  if (text !== undefined) return record.isContinued !== endsBehindText(record, text);
  const counted = COUNTED.get(type);
  if (counted !== undefined) return length >= 2 + counted * record.uint16(0);
  const tokens = TOKENS_AT.get(type);
  return tokens === undefined || length >= tokens + 2 + record.uint16(tokens);
}

function cellsOf(record: BiffRecord): number {
  return record.uint16(record.length - 2) - record.uint16(2) + 1;
}

/** A text has its count of characters first, and a byte that says whether they take up one byte each or two. */
function endsBehindText(record: BiffRecord, offset: number): boolean {
  const size = record.uint8(offset + 2) & 1 ? 2 : 1;
  const end = record.data + offset + 3 + record.uint16(offset) * size;
  return end <= record.end && isZero(record.view, end, record.end);
}
