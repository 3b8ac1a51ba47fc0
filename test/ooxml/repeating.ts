import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { ZipInputFile } from 'fflate';
import { oneSheet } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const MEBI = 1024 * 1024;

/** A sheet of so many MiB of spaces: a bomb that is never whole in memory. */
export function bomb(mebibytes: number): Uint8Array {
  return repeating('', ' '.repeat(MEBI), mebibytes, '');
}

/** A workbook whose only sheet holds some text over and over: deflated once, however often it stands there. */
export function repeating(before: string, text: string, times: number, after: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(oneSheet(''))) {
    if (name === SHEET) addRepeating(zip, before, text, times, after);
    else {
      const file = new ZipPassThrough(name);
      zip.add(file);
      file.push(strToU8(content as string), true);
    }
  }
  zip.end();
  return Buffer.concat(chunks);
}

function addRepeating(zip: Zip, before: string, text: string, times: number, after: string): void {
  const piece = Buffer.from(text);
  let crc = crc32(before);
  for (let i = 0; i < times; i++) crc = crc32(piece, crc);
  const size = Buffer.byteLength(before) + piece.length * times + Buffer.byteLength(after);
  const file: ZipInputFile = { filename: SHEET, size, crc: crc32(after, crc), compression: 8 };
  zip.add(file);
  const deflated = flushed(piece);
  file.ondata?.(null, flushed(before), false);
  for (let i = 0; i < times; i++) file.ondata?.(null, deflated, false);
  file.ondata?.(null, new Uint8Array(deflateRawSync(after)), true);
}

/** A piece of a deflated stream that others may follow, and that refers to nothing before it. */
function flushed(piece: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(piece, { finishFlush: constants.Z_FULL_FLUSH }));
}
