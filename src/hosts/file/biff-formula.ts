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
/** In an array constant: the kind of an element that is a text; the others take up nine bytes, their kind included. */
const TEXT_ELEMENT = 2;
const ELEMENT_LENGTH = 9;

/**
 * Behind the formula tokens from one offset to another, and the array constant that may follow them; undefined where they
 * are not known or do not end where they should. A formula of several array constants, or of a union, counts as unknown.
 * @param recordEnd where the record ends that holds the formula
 */
export function formulaEnd(
  view: DataView,
  start: number,
  end: number,
  recordEnd: number,
): number | undefined {
  let arrays = 0;
  let at = start;
  while (at < end) {
    const token = tokenAt(view, at);
    const length = token === undefined ? undefined : tokenLength(view, token, at, end);
    if (length === undefined) return undefined;
    if (token === ARRAY) arrays++;
    at += length;
  }
  if (at !== end || arrays > 1) return undefined;
  return arrays === 0 ? end : arrayEnd(view, end, recordEnd);
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

/** Behind an array constant; undefined where the record ends before it does. */
function arrayEnd(view: DataView, start: number, end: number): number | undefined {
  if (start + 3 > end) return undefined;
  const elements = (view.getUint8(start) + 1) * (view.getUint16(start + 1, true) + 1);
  let at = start + 3;
  for (let left = elements; left > 0; left--) {
    if (at + 4 > end) return undefined;
    const isText = view.getUint8(at) === TEXT_ELEMENT;
    at += isText ? 4 + view.getUint16(at + 1, true) * (view.getUint8(at + 3) & 1 ? 2 : 1) : ELEMENT_LENGTH;
  }
  return at <= end ? at : undefined;
}
