import type { Address } from './address';
import type { CellReference, RangeReference } from './formula-tree';

/** The most cells one formula is followed to. */
export const MAXIMUM_CELLS = 200_000;

/**
 * The cells a reference stands for, row by row.
 * @param home where the formula stands
 */
export function* addressesOf(reference: CellReference | RangeReference, home: Address): Iterable<Address> {
  const sheet = reference.sheet ?? home.sheet;
  if (reference.kind === 'cell') {
    yield { sheet, ...reference.place };
    return;
  }
  const { top, left, bottom, right } = reference.range;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { sheet, row, column };
  }
}
