import { a1Range } from '../../workbook/address';
import type { Range } from '../../workbook/address';

/** Excel takes no longer lists of areas. */
const LONGEST = 8192;

/** Ranges as lists of areas, `A1:A9,C3`, each no longer than Excel takes. */
export function areaNames(ranges: readonly Range[], longest = LONGEST): string[] {
  const lists: string[] = [];
  for (const name of ranges.map(a1Range)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + name.length <= longest)
      lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}
