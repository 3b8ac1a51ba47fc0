import { deflateSync, strToU8 } from 'fflate';
import { compressedData, crc32 } from '../package/zip-entry';
import type { ZipEntry } from '../package/zip-directory';

/** What becomes of the files of a zip: new bytes, or null where one is taken out. Those not named stay. */
export type ZipChanges = ReadonlyMap<ZipEntry, Uint8Array | null>;

/** A file as it is written: its headers but for where it stands, and its data. */
interface Written {
  readonly fields: Fields;
  readonly name: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly data: Uint8Array;
}

/** Numbers that a header holds, as the zip format names them. */
interface Fields {
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly internal: number;
  readonly external: number;
}

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATED = 8;
/** Sizes follow the data instead of standing in front of it. */
const SIZES_BEHIND = 8;
const UTF_8_NAME = 0x800;
const ZIP64 = 1;
/** 1 January 1980, the first that a zip can tell. */
const FIRST_DATE = 0x21;
const NOTHING = new Uint8Array();

/**
 * A zip with some of its files changed, and others behind them. What is not changed keeps its compressed bytes, its time and
 * its place in the order; sizes that stood behind the data or in 64 bits are put where every reader looks first.
 */
export function rewriteZip(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  changes: ZipChanges,
  added: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const kept = entries.flatMap((entry) => {
    const change = changes.get(entry);
    if (change === null) return [];
    const original = originalFile(zip, entry);
    return [change ? withData(original, change) : original];
  });
  return joined([...kept, ...[...added].map(([name, bytes]) => newFile(name, bytes))]);
}

function originalFile(zip: Uint8Array, entry: ZipEntry): Written {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const at = entry.directoryOffset;
  const data = compressedData(zip, entry);
  const localName = entry.offset + LOCAL_LENGTH + view.getUint16(entry.offset + 26, true);
  const name = at + ENTRY_LENGTH;
  const extra = name + view.getUint16(at + 28, true);
  const comment = extra + view.getUint16(at + 30, true);
  return {
    fields: {
      madeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true) & ~SIZES_BEHIND,
      method: entry.method,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: entry.crc,
      size: entry.size,
      internal: view.getUint16(at + 36, true),
      external: view.getUint32(at + 38, true),
    },
    name: zip.subarray(name, extra),
    localExtra: withoutZip64(zip.subarray(localName, localName + view.getUint16(entry.offset + 28, true))),
    extra: withoutZip64(zip.subarray(extra, comment)),
    comment: zip.subarray(comment, comment + view.getUint16(at + 32, true)),
    data,
  };
}

/** The extra fields but for the one that holds 64-bit sizes; nothing is left of what is no list of fields. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== ZIP64) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(kept);
}

function withData(file: Written, bytes: Uint8Array): Written {
  const fields = { ...file.fields, method: DEFLATED, crc: crc32(bytes), size: bytes.length };
  return { ...file, fields, data: deflateSync(bytes) };
}

function newFile(name: string, bytes: Uint8Array): Written {
  const fields = { madeBy: VERSION, flags: UTF_8_NAME, time: 0, date: FIRST_DATE, internal: 0, external: 0 };
  const empty = { ...fields, method: DEFLATED, crc: 0, size: 0 };
  const file = { fields: empty, name: strToU8(name), localExtra: NOTHING, extra: NOTHING };
  return withData({ ...file, comment: NOTHING, data: NOTHING }, bytes);
}

function joined(files: readonly Written[]): Uint8Array {
  let length = END_LENGTH;
  for (const { name, localExtra, extra, comment, data } of files) {
    length += LOCAL_LENGTH + localExtra.length + data.length;
    length += ENTRY_LENGTH + 2 * name.length + extra.length + comment.length;
  }
  const writer = new Writer(length);
  const offsets = files.map((file) => writeLocal(writer, file));
  const start = writer.at;
  files.forEach((file, i) => {
    writeEntry(writer, file, offsets[i] ?? 0);
  });
  const size = writer.at - start;
  writer.numbers(
    [4, END],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, start],
    [2, 0],
  );
  return writer.bytes;
}

/** Returns where the file begins. */
function writeLocal(writer: Writer, { fields, name, localExtra, data }: Written): number {
  const offset = writer.at;
  writer.numbers([4, LOCAL], [2, VERSION], ...sharedFields(fields, data.length));
  writer.numbers([2, name.length], [2, localExtra.length]);
  writer.copy(name, localExtra, data);
  return offset;
}

function writeEntry(writer: Writer, { fields, name, extra, comment, data }: Written, offset: number): void {
  writer.numbers([4, ENTRY], [2, fields.madeBy], [2, VERSION], ...sharedFields(fields, data.length));
  writer.numbers([2, name.length], [2, extra.length], [2, comment.length]);
  writer.numbers([2, 0], [2, fields.internal], [4, fields.external], [4, offset]);
  writer.copy(name, extra, comment);
}

function sharedFields(fields: Fields, compressed: number): [width: 2 | 4, value: number][] {
  const { flags, method, time, date, crc, size } = fields;
  return [
    [2, flags],
    [2, method],
    [2, time],
    [2, date],
    [4, crc],
    [4, compressed],
    [4, size],
  ];
}

class Writer {
  readonly bytes: Uint8Array;
  at = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  numbers(...numbers: readonly (readonly [width: 2 | 4, value: number])[]): void {
    for (const [width, value] of numbers) {
      if (width === 2) this.view.setUint16(this.at, value, true);
      else this.view.setUint32(this.at, value, true);
      this.at += width;
    }
  }

  copy(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.bytes.set(piece, this.at);
      this.at += piece.length;
    }
  }
}
