import type { RowChange } from '../../ooxml/patch/spreadsheet-patch';

/** Neighbouring rows: as they stand in the file from a row on, or new ones. */
interface Run {
  readonly from: number | undefined;
  readonly count: number;
}

interface Removal {
  readonly at: number;
  readonly count: number;
  readonly runs: readonly Run[];
}

/** Where the rows of a sheet stood when its file was opened, however many have been inserted and removed since. */
export class RowOrigins {
  private runs: readonly Run[] = [{ from: 0, count: Infinity }];
  private readonly removals: Removal[] = [];

  /** Rows that come back where the last ones were removed are those: that is how a removal is undone. */
  insert(at: number, count: number): void {
    const last = this.removals.at(-1);
    const isBack = last?.at === at && last.count === count;
    if (isBack) this.removals.pop();
    const added = isBack ? last.runs : [{ from: undefined, count }];
    this.runs = joined([...part(this.runs, 0, at), ...added, ...part(this.runs, at, Infinity)]);
  }

  remove(at: number, count: number): void {
    this.removals.push({ at, count, runs: part(this.runs, at, at + count) });
    this.runs = joined([...part(this.runs, 0, at), ...part(this.runs, at + count, Infinity)]);
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
