import type { Limits } from './limits';
import { readDirectory } from './zip-directory';

/** Whether a package carries a macro project; it is never looked into. */
export function holdsMacros(bytes: Uint8Array, { entries }: Limits): boolean {
  return readDirectory(bytes, entries).some(({ name }) => /(^|\/)vbaProject\.bin$/i.test(name));
}
