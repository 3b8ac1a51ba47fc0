import { PackageError } from './package-error';

/** One file of a zip, as the directory at the zip's end describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** The expanded size the directory declares; it may lie. */
  readonly size: number;
  /** Where the entry's local header stands. */
  readonly offset: number;
  /** Where the directory describes it. */
  readonly directoryOffset: number;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * The entries of a zip in the order of its directory. Nothing is expanded.
 * Throws `truncated` where the directory is cut off, `too-large` above the number of entries allowed.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > maxEntries) throw new PackageError('too-large', { limit: 'entries', max: maxEntries });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) throw badDirectory();
    const lengths = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const end = lengths.reduce((sum, length) => sum + length, at + ENTRY_LENGTH);
    if (end > view.byteLength) throw badDirectory();
    entries.push(readEntry(view, at));
    at = end;
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return offset === IN_ZIP64 || count === 0xffff ? findDirectory64(view, at) : { count, offset };
  }
  throw new PackageError('truncated');
}

function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) throw badDirectory();
  const at = uint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw badDirectory();
  return { count: uint64(view, at + 32), offset: uint64(view, at + 48) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, compressedSize = 0, offset = 0] = sizes.includes(IN_ZIP64)
    ? fromZip64(view, at + ENTRY_LENGTH + nameLength, view.getUint16(at + 30, true), sizes)
    : sizes;
  return {
    name: new TextDecoder().decode(nameBytes),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
    directoryOffset: at,
  };
}

/** The 64-bit extra field holds, in this order, only those values that did not fit into 32 bits. */
function fromZip64(view: DataView, start: number, length: number, sizes: readonly number[]): number[] {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return sizes.map((size) => {
    if (size !== IN_ZIP64) return size;
    if (at + 8 > start + length) throw badDirectory();
    at += 8;
    return uint64(view, at - 8);
  });
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function badDirectory(): PackageError {
  return new PackageError('damaged', { reason: 'zip-directory' });
}
