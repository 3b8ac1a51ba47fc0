const BEGINNING = 0x0809;
const BIFF8 = 0x0600;
const END = 0x000a;
const FILE_PASS = 0x002f;

/** The head of a workbook stream of an .xls file. */
export interface BiffHead {
  /** Excel 97 and later; earlier ones hold their texts in a code page that they do not always name. */
  readonly isBiff8: boolean;
  readonly encrypted: boolean;
}

/** What the first records of a workbook stream say. */
export function biffHead(stream: Uint8Array): BiffHead {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const isBiff8 =
    stream.length >= 6 && view.getUint16(0, true) === BEGINNING && view.getUint16(4, true) === BIFF8;
  return { isBiff8, encrypted: hasFilePass(view) };
}

function hasFilePass(view: DataView): boolean {
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (record === END) return false;
  }
  return false;
}
