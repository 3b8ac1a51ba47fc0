import { sheetKey } from '../../workbook/sheet';
import { ROWS } from '../../workbook/address';
import type { RowChange } from '../../workbook/sheet-edits';

/** Rows that follow one another, as they were or new. */
interface Segment {
  /** The first row as it was counted before; absent for new rows. */
  readonly old?: number;
  /** The row, as it was counted before, that new rows look like. */
  readonly like?: number;
  readonly count: number;
}

/** New rows, at their place after all changes. */
export interface InsertedRows {
  readonly at: number;
  readonly count: number;
  readonly like: number | undefined;
}

/** Where the rows of a sheet go when some are put in and some taken out, one change after the other. */
export class RowShift {
  readonly inserted: readonly InsertedRows[];

  constructor(private readonly changes: readonly RowChange[]) {
    const numbers = changes.flatMap(({ at, count }) => [at, count]);
    if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= ROWS)) {
      throw new RangeError(`No rows of a sheet: ${numbers.join(' ')}`);
    }
    let segments: readonly Segment[] = [{ old: 0, count: ROWS }];
    for (const change of changes) segments = changed(segments, change);
    this.inserted = insertedRows(segments);
  }

  /** Where a row goes; undefined where it is taken out or pushed off the sheet. */
  row(row: number): number | undefined {
    return this.range(row, row)?.[0];
  }

  /** What a reference to rows becomes: it grows and shrinks with them, and is undefined once all are gone. */
  range(top: number, bottom: number): readonly [top: number, bottom: number] | undefined {
    let range: readonly [number, number] | undefined = [top, bottom];
    for (const change of this.changes) range = range && rangeAfter(range, change);
    return range;
  }

  /** Whether a row goes beyond the last one that a sheet can have. */
  pushesOff(row: number): boolean {
    let at: number | undefined = row;
    for (const change of this.changes) {
      const next: number | undefined = rangeAfter([at, at], change)?.[0];
      if (next === undefined) return change.kind === 'insert';
      at = next;
    }
    return false;
  }

  /** Whether a reference to rows stays as it is. */
  keepsInPlace(top: number, bottom: number): boolean {
    const range = this.range(top, bottom);
    return range?.[0] === top && range[1] === bottom;
  }

  /** Whether rows that follow one another stay so, and all of them stay. */
  keepsTogether(top: number, bottom: number): boolean {
    let range: readonly [number, number] = [top, bottom];
    for (const change of this.changes) {
      const next = rangeAfter(range, change);
      if (!next || next[1] - next[0] !== range[1] - range[0]) return false;
      range = next;
    }
    return true;
  }
}

function rangeAfter(
  [top, bottom]: readonly [number, number],
  { kind, at, count }: RowChange,
): readonly [number, number] | undefined {
  // Whole columns written out.
  if (top === 0 && bottom === ROWS - 1) return [top, bottom];
  if (kind === 'insert') {
    const first = top < at ? top : top + count;
    const last = bottom < at ? bottom : Math.min(bottom + count, ROWS - 1);
    return first < ROWS ? [first, last] : undefined;
  }
  const end = at + count;
  const first = top < at ? top : Math.max(top - count, at);
  const last = bottom < end ? Math.min(bottom, at - 1) : bottom - count;
  return first <= last ? [first, last] : undefined;
}

function changed(segments: readonly Segment[], { kind, at, count }: RowChange): readonly Segment[] {
  const before = slice(segments, 0, at);
  if (kind === 'remove') return [...before, ...slice(segments, at + count, Infinity)];
  const after = slice(segments, at, Infinity);
  const model = at > 0 ? lastRow(before) : firstRow(after);
  return [...before, { count, ...(model !== undefined && { like: model }) }, ...after];
}

/** The rows from one to another, which is not among them. */
function slice(segments: readonly Segment[], from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = 0;
  for (const segment of segments) {
    const first = Math.max(from - start, 0);
    const end = Math.min(to - start, segment.count);
    if (first < end) {
      const moved = segment.old === undefined ? segment : { ...segment, old: segment.old + first };
      found.push({ ...moved, count: end - first });
    }
    start += segment.count;
  }
  return found;
}

function lastRow(segments: readonly Segment[]): number | undefined {
  const last = segments.at(-1);
  return last?.old === undefined ? last?.like : last.old + last.count - 1;
}

function firstRow([first]: readonly Segment[]): number | undefined {
  return first?.old ?? first?.like;
}

function insertedRows(segments: readonly Segment[]): InsertedRows[] {
  const inserted: InsertedRows[] = [];
  let at = 0;
  for (const { old, like, count } of segments) {
    if (old === undefined && at < ROWS) inserted.push({ at, count, like });
    at += count;
  }
  return inserted;
}

/** The sheets of a workbook some of which have other rows now. Names are compared as a spreadsheet does. */
export class SheetShifts {
  private readonly tabs: readonly string[];
  private readonly shifts: ReadonlyMap<string, RowShift>;

  /** @param tabs the names of all sheets in order */
  constructor(tabs: readonly string[], shifts: ReadonlyMap<string, RowShift>) {
    this.tabs = tabs.map(sheetKey);
    this.shifts = new Map([...shifts].map(([name, shift]) => [sheetKey(name), shift]));
  }

  /** How the rows of a sheet move; undefined where they stay. */
  of(sheet: string): RowShift | undefined {
    return this.shifts.get(sheetKey(sheet));
  }

  /** How rows move on the sheets from one to another. */
  between(first: string, last: string): RowShift[] {
    const ends = [this.tabs.indexOf(sheetKey(first)), this.tabs.indexOf(sheetKey(last))];
    const names = this.tabs.slice(Math.min(...ends), Math.max(...ends) + 1);
    return names.flatMap((name) => this.shifts.get(name) ?? []);
  }
}
