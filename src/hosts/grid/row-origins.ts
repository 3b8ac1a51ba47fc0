import type { RowChange } from '../../workbook/sheet-edits';

/** Neighbouring rows: as they stand in the file from a row on, or new ones. */
interface Run {
  readonly from: number | undefined;
  readonly count: number;
}

/** Rows that are put in or taken out. */
export interface RowMove extends RowChange {
  /** Whether it is done for the first time, taken back, or done again. */
  readonly by: 'edit' | 'undo' | 'redo';
}

/** A change, and what the rows were on its other side. */
interface Turn {
  readonly change: RowChange;
  readonly runs: readonly Run[];
}

/** Where the rows of a sheet stood when its file was opened, however many have been inserted and removed since. */
export class RowOrigins {
  private runs: readonly Run[] = [{ from: 0, count: Infinity }];
  private readonly done: Turn[] = [];
  private readonly undone: Turn[] = [];

  /** Rows that come back because a removal is undone are those that were there, and no new ones. */
  move({ kind, at, count, by }: RowMove): void {
    const change = { kind, at, count };
    const [from, to] = by === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const last = by === 'edit' ? undefined : from.at(-1);
    const isBack = last !== undefined && isInverse(last.change, change);
    if (isBack) from.pop();
    if (by === 'edit') this.undone.length = 0;
    to.push({ change, runs: this.runs });
    this.runs = isBack ? last.runs : moved(this.runs, change);
  }

  /** The row of the file that stands in a row now; undefined where it is a new one. */
  originOf(row: number): number | undefined {
    let first = 0;
    for (const { from, count } of this.runs) {
      if (row < first + count) return from === undefined ? undefined : from + row - first;
      first += count;
    }
    return undefined;
  }

  /** What makes the file's rows these: what is gone is removed from the bottom up, then what is new inserted from the top down. */
  changes(): RowChange[] {
    return [...this.removed().reverse(), ...this.inserted()];
  }

  private removed(): RowChange[] {
    const gone: RowChange[] = [];
    let next = 0;
    for (const { from, count } of this.runs) {
      if (from === undefined) continue;
      if (from > next) gone.push({ kind: 'remove', at: next, count: from - next });
      next = from + count;
    }
    return gone;
  }

  private inserted(): RowChange[] {
    const added: RowChange[] = [];
    let at = 0;
    for (const { from, count } of this.runs) {
      if (from === undefined) added.push({ kind: 'insert', at, count });
      at += count;
    }
    return added;
  }
}

function isInverse(one: RowChange, other: RowChange): boolean {
  return one.kind !== other.kind && one.at === other.at && one.count === other.count;
}

function moved(runs: readonly Run[], { kind, at, count }: RowChange): Run[] {
  const added = kind === 'insert' ? [{ from: undefined, count }] : [];
  const next = kind === 'insert' ? at : at + count;
  return joined([...part(runs, 0, at), ...added, ...part(runs, next, Infinity)]);
}

/** The runs of the rows from `start` up to `end`. */
function part(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = [];
  let first = 0;
  for (const { from, count } of runs) {
    const skipped = Math.max(0, start - first);
    const kept = Math.min(count, end - first) - skipped;
    if (kept > 0) cut.push({ from: from === undefined ? undefined : from + skipped, count: kept });
    first += count;
  }
  return cut;
}

/** The same rows in as few runs as there can be. */
function joined(runs: readonly Run[]): Run[] {
  const few: Run[] = [];
  for (const run of runs) {
    const last = few.at(-1);
    const follows =
      last &&
      (run.from === undefined
        ? last.from === undefined
        : last.from !== undefined && last.from + last.count === run.from);
    if (follows) few[few.length - 1] = { from: last.from, count: last.count + run.count };
    else few.push(run);
  }
  return few;
}
