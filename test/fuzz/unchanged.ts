import { cellsOrRefused, difference } from './cells';
import type { Cells } from './cells';
import type { Outcome } from './fuzz-kind';

const CELLS = new WeakMap<Uint8Array, Promise<Cells | undefined>>();

function cellsOf(original: Uint8Array, name: string): Promise<Cells | undefined> {
  const cells = CELLS.get(original) ?? cellsOrRefused(original, name);
  CELLS.set(original, cells);
  return cells;
}

/**
 * Whether a damaged file is refused, or reads as it did.
 * @param agrees tells whether the damaged file says what it is read as; without it no other cells may be
 * @throws Error where it reads otherwise
 */
export async function unchangedOrRefused(
  original: Uint8Array,
  damaged: Uint8Array,
  name: string,
  agrees?: (cells: Cells) => Promise<boolean>,
): Promise<Outcome> {
  const cells = await cellsOrRefused(damaged, name);
  if (!cells) return 'refused';
  const otherwise = difference((await cellsOf(original, name)) ?? [], cells);
  if (otherwise === undefined) return 'same';
  if (await agrees?.(cells)) return 'changed';
  throw new Error(otherwise);
}
