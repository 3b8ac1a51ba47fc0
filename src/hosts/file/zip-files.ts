import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { TextFile } from '../../budget/publishing/text-file';

/** The first moment that a zip can tell; the same files always give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of a zip of files, in their order, names and texts in UTF-8. */
export function zipFiles(files: readonly TextFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, text } of files) entries[name] = [strToU8(text), { mtime: NO_TIME }];
  return zipSync(entries);
}
