import { readFileSync } from 'node:fs';

const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG file in pixels, as its header says; throws where it is none. */
export function pngSize(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString('hex', 0, 8) !== SIGNATURE) throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
