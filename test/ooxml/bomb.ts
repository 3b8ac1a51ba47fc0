import { strToU8, Zip, ZipDeflate } from 'fflate';
import { oneSheet } from './hand-made';

const SHEET = 'xl/worksheets/sheet1.xml';
const MEBI = 1024 * 1024;

/** A sheet of so many MiB of spaces, deflated piece by piece: a bomb that is never whole in memory. */
export function bomb(mebibytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(oneSheet(''))) {
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    if (name !== SHEET) file.push(strToU8(content as string), true);
    else {
      const spaces = new Uint8Array(MEBI).fill(32);
      for (let i = 1; i <= mebibytes; i++) file.push(spaces, i === mebibytes);
    }
  }
  zip.end();
  return Buffer.concat(chunks);
}
