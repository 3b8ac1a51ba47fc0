import { Inflate } from 'fflate';
import { PackageError } from './package-error';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot do better; a directory that promises more lies. */
const HIGHEST_RATIO = 1032;
/** Compressed bytes expanded at a time: a lie is noticed after at most 64 MiB of them. */
const STEP = 64 * 1024;

/**
 * The expanded bytes of an entry. Never more than the directory declares are kept, so that
 * checking the declared size against a limit beforehand bounds the memory.
 */
export function expand(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new PackageError('encrypted');
  const bytes = expandData(compressedData(zip, entry), entry);
  if (crc32(bytes) !== entry.crc) throw new PackageError('damaged', { reason: 'checksum' });
  return bytes;
}

/** The bytes of an entry as the zip holds them. */
export function compressedData(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_HEADER_LENGTH > zip.length) throw new PackageError('truncated');
  if (view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new PackageError('damaged', { reason: 'zip-entry' });
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_HEADER_LENGTH + lengths;
  const end = start + entry.compressedSize;
  if (end > zip.length) throw new PackageError('truncated');
  return zip.subarray(start, end);
}

function expandData(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) {
    if (data.length !== entry.size) throw wrongSize();
    return data;
  }
  if (entry.method !== DEFLATED) throw new PackageError('unsupported-compression', { method: entry.method });
  if (entry.size > data.length * HIGHEST_RATIO) throw wrongSize();
  return inflate(data, entry.size);
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflating = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw wrongSize();
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      inflating.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError('damaged', { reason: 'compressed-data' });
  }
  if (filled !== size) throw wrongSize();
  return bytes;
}

function wrongSize(): PackageError {
  return new PackageError('damaged', { reason: 'declared-size' });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The CRC-32 of some bytes, as a zip directory records it (unsigned). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
