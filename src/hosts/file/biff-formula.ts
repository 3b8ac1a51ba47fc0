/** The lengths of BIFF8 formula tokens, their own byte included, that do not depend on what they hold. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x01, 5],
  [0x02, 5],
  ...Array.from({ length: 0x14 }, (_, i): [number, number] => [0x03 + i, 1]),
  [0x1c, 2],
  [0x1d, 2],
  [0x1e, 3],
  [0x1f, 9],
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

/**
 * Whether the tokens from one offset to another are all known and end where they should. Array constants and
 * unions with a cached area are taken for unknown: nothing in the token says how much they take up.
 */
export function areTokens(view: DataView, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const length = tokenLength(view, at, end);
    if (length === undefined) return false;
    at += length;
  }
  return at === end;
}

function tokenLength(view: DataView, at: number, end: number): number | undefined {
  const id = view.getUint8(at);
  // Operands come in three classes, which differ in bits 5 and 6 only.
  const token = id >= 0x40 ? (id & 0x1f) | 0x20 : id;
  if (id >= 0x80 || (token === STRING || token === ATTRIBUTE) && at + 4 > end) return undefined;
  if (token === STRING) return 3 + view.getUint8(at + 1) * (view.getUint8(at + 2) & 1 ? 2 : 1);
  if (token === ATTRIBUTE) return view.getUint8(at + 1) === CHOOSE ? 6 + 2 * view.getUint16(at + 2, true) : 4;
  return LENGTHS.get(token);
}
