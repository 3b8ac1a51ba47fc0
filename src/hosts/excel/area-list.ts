import { a1Range, parseA1Range } from '../../workbook/address';
import type { Range } from '../../workbook/address';

/** Parts of a list of areas: names of sheets in quotes may hold commas themselves. */
const AREA = /(?:'(?:[^']|'')*'|[^',])+/g;

/** The ranges in a list such as `'表,一'!A1:B2,'表,一'!C3`, as Excel words areas. */
export function rangesInList(list: string): Range[] {
  return [...list.matchAll(AREA)].flatMap(([area]) => {
    const range = parseA1Range(area.slice(area.lastIndexOf('!') + 1).trim());
    return range ? [range] : [];
  });
}

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
