import { parseA1Range } from '../../../workbook/address';
import type { Range } from '../../../workbook/address';

/** Parts of a list of areas: names of sheets in quotes may hold commas themselves. */
const AREA = /(?:'(?:[^']|'')*'|[^',])+/g;

/** The ranges in a list such as `'表,一'!A1:B2,'表,一'!C3`, as Excel words areas. */
export function rangesInList(list: string): Range[] {
  return [...list.matchAll(AREA)].flatMap(([area]) => {
    const range = parseA1Range(area.slice(area.lastIndexOf('!') + 1).trim());
    return range ? [range] : [];
  });
}
