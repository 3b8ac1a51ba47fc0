import type { CellPlan, RowPlan, SheetPlan } from '../../../workbook/sheet-plan';

/** Neighbouring rows of a planned sheet, no more than may be written at once. */
export interface RowBlock {
  /** Which of the sheets. */
  readonly sheet: number;
  /** The first of its rows. */
  readonly top: number;
  readonly rows: readonly RowPlan[];
  /** About how many bytes it takes to write them. */
  readonly bytes: number;
}

/** Excel on the web takes requests of 5 MB. What is said here is an estimate, and what else is in a request comes on top. */
export const MOST_BYTES = 3_000_000;
/** A set is written in so many steps at least: after each it can be given up, and be told how far it has got. */
const STEPS = 3;
/** Of the list around a value, and of the areas in which a style is named. */
const PER_CELL = 8;

/** The rows of sheets, in requests of a size that Excel takes. */
export function requestsOf(plans: readonly SheetPlan[], most = MOST_BYTES): RowBlock[][] {
  const blocks = plans.flatMap((plan, sheet) => blocksOf(plan, sheet, most));
  const total = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
  const share = Math.min(most, total / STEPS);
  const requests: RowBlock[][] = [];
  let before = 0;
  let filled = Infinity;
  for (const block of blocks) {
    const begins = Math.floor(before / share) >= requests.length || filled + block.bytes > most;
    if (begins) requests.push([]);
    requests.at(-1)?.push(block);
    filled = (begins ? 0 : filled) + block.bytes;
    before += block.bytes;
  }
  return requests.length > 0 ? requests : [[]];
}

function blocksOf({ rows }: SheetPlan, sheet: number, most: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  let top = 0;
  let bytes = 0;
  const close = (end: number): void => {
    if (end > top) blocks.push({ sheet, top, rows: rows.slice(top, end), bytes });
    top = end;
    bytes = 0;
  };
  const width = widthOf(rows);
  for (const [row, { cells }] of rows.entries()) {
    const size = cells.reduce((sum, cell) => sum + sizeOf(cell), (width - cells.length) * PER_CELL);
    if (bytes + size > most) close(row);
    bytes += size;
  }
  close(rows.length);
  return blocks;
}

/** How many columns rows have. */
export function widthOf(rows: readonly RowPlan[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** A character of Chinese is three bytes long, and a quotation mark or the end of a line two. */
function sizeOf({ value, formula, style }: CellPlan): number {
  const text = formula ?? (typeof value === 'string' ? value : '');
  return text.length * 3 + (style?.format?.length ?? 0) + 2 * PER_CELL + 20;
}
