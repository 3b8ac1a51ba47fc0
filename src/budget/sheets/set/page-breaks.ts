import type { Range } from '../../../workbook/address';
import { printableSize } from '../../../workbook/sheet-plan';
import type { PagePlan, RowPlan } from '../../../workbook/sheet-plan';
import { PAGE_WIDTHS } from './column-widths';

/** Of the height of a page; printers round. */
const COUNTED_ON = 0.97;

/** What is printed. */
interface Printed {
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Range[];
  readonly widths: readonly number[];
  readonly orientation: PagePlan['orientation'];
  /** So many rows from the top are printed on every page. */
  readonly repeatedRows: number;
}

/**
 * The rows before which a new page has to begin, so that no page ends amid a cell of several rows; but for one that is higher than
 * a page, which begins at its top. None where there are no such cells: then every row is as good as the next.
 */
export function pageBreaks({ rows, merges, widths, orientation, repeatedRows }: Printed): number[] {
  const joined = merges.filter(({ top, bottom }) => top >= repeatedRows && bottom > top);
  if (joined.length === 0) return [];
  const heights = rows.map(({ height = 0 }) => height);
  const room = pageHeight(orientation, widths) - sum(heights.slice(0, repeatedRows));
  const breaks: number[] = [];
  let used = 0;
  const place = (row: number, height: number): void => {
    if (used === 0 || used + height <= room) return;
    breaks.push(row);
    used = 0;
  };
  for (const group of groupsOf(joined, repeatedRows, rows.length)) {
    place(group[0] ?? 0, sum(group.map((row) => heights[row] ?? 0)));
    for (const row of group) {
      place(row, heights[row] ?? 0);
      used += heights[row] ?? 0;
    }
  }
  return breaks;
}

/** How high the rows of a page are together, in points, when it is printed as small as it takes to be as wide as the page. */
function pageHeight(orientation: PagePlan['orientation'], widths: readonly number[]): number {
  const larger = Math.max(1, sum(widths) / PAGE_WIDTHS[orientation]);
  return printableSize(orientation).height * larger * COUNTED_ON;
}

/** The rows from one on, those together that a cell joins. */
function groupsOf(joined: readonly Range[], first: number, end: number): number[][] {
  const ends = new Map<number, number>();
  for (const { top, bottom } of joined) ends.set(top, Math.max(bottom, ends.get(top) ?? 0));
  const groups: number[][] = [];
  let last = -1;
  for (let row = first; row < end; row++) {
    if (row <= last) groups.at(-1)?.push(row);
    else groups.push([row]);
    last = Math.max(last, ends.get(row) ?? row);
  }
  return groups;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
