import type { Correction } from '../../locating/cause';
import { addressKey } from '../../../workbook/address';

/** Where the amounts of a block stand beside their names; `block-off` where that cannot be made out. */
export type BlockShift = 'block-low' | 'block-high' | 'block-off';

/** Which way a block of amounts slipped, going by where the amounts that should be in a row stand now. */
export function blockShift(corrections: readonly Correction[]): BlockShift {
  const byPlace = new Map(corrections.map((correction) => [addressKey(correction.at), correction]));
  const foundAt = (rows: number) =>
    corrections.filter(({ at, proposed }) => {
      const observed = byPlace.get(addressKey({ ...at, row: at.row + rows }))?.observed;
      return proposed && !proposed.isZero && observed?.equals(proposed);
    }).length;
  const [below, above] = [foundAt(1), foundAt(-1)];
  if (below === above) return 'block-off';
  return below > above ? 'block-low' : 'block-high';
}
