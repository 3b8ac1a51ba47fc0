/** The lengths of BIFF8 formula tokens, their own byte included, that do not depend on what they hold. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x01, 5],
  [0x02, 5],
  ...Array.from({ length: 0x14 }, (_, i): [number, number] => [0x03 + i, 1]),
  [0x1c, 2],
  [0x1d, 2],
  [0x1e, 3],
  [0x1f, 9],
  [0x20, 8],
  [0x21, 3],
  [0x22, 4],
  [0x23, 5],
  [0x24, 5],
  [0x25, 9],
  [0x29, 3],
  [0x2a, 5],
  [0x2b, 9],
  [0x2c, 5],
  [0x2d, 9],
  [0x39, 7],
  [0x3a, 7],
  [0x3b, 11],
  [0x3c, 7],
  [0x3d, 11],
]);

const STRING = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
const ARRAY = 0x20;
/** No element of an array constant takes up less. */
const SMALLEST_ELEMENT = 4;

/**
 * Whether the formula tokens from one offset to another are known and end where they should, with room for an
 * array constant behind them. A formula of several array constants, or of a union, counts as unknown.
 * @param recordEnd where the record ends that holds the formula
 */
export function areTokens(view: DataView, start: number, end: number, recordEnd: number): boolean {
  let arrays = 0;
  let at = start;
  while (at < end) {
    const token = tokenAt(view, at);
    const length = token === undefined ? undefined : tokenLength(view, token, at, end);
    if (length === undefined) return false;
    if (token === ARRAY) arrays++;
    at += length;
  }
  return at === end && (arrays === 0 || (arrays === 1 && isArrayWithin(view, end, recordEnd)));
}

/** Operands come in three classes, which differ in bits 5 and 6 only. */
function tokenAt(view: DataView, at: number): number | undefined {
  const id = view.getUint8(at);
  if (id >= 0x80) return undefined;
  return id >= 0x40 ? (id & 0x1f) | 0x20 : id;
}

function tokenLength(view: DataView, token: number, at: number, end: number): number | undefined {
  if (token !== STRING && token !== ATTRIBUTE) return LENGTHS.get(token);
  if (at + 3 > end) return undefined;
  if (token === STRING) return 3 + view.getUint8(at + 1) * (view.getUint8(at + 2) & 1 ? 2 : 1);
  if (at + 4 > end) return undefined;
  return view.getUint8(at + 1) === CHOOSE ? 6 + 2 * view.getUint16(at + 2, true) : 4;
}

function isArrayWithin(view: DataView, start: number, end: number): boolean {
  if (start + 3 > end) return false;
  const elements = (view.getUint8(start) + 1) * (view.getUint16(start + 1, true) + 1);
  return elements * SMALLEST_ELEMENT <= end - start - 3;
}
