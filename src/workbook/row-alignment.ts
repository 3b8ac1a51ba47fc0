import { textOf } from './cell';
import type { Sheet, SheetRow } from './sheet';

/** Rows that stand together in both states of a sheet: as many places further down, or up, in the later one. */
interface Run {
  /** Its first row in the later state. */
  readonly from: number;
  /** A row of the later state is that many further down than in the earlier one. */
  readonly offset: number;
}

/** Rows that one state of a sheet has and the other lacks. */
export interface RowGap {
  readonly kind: 'inserted' | 'removed';
  /** The first of them, in the later state; of removed ones the row before which they stood. */
  readonly row: number;
  readonly count: number;
}

/** Which row of one state of a sheet is which of the other, as far as their words tell. */
export interface RowAlignment {
  readonly gaps: readonly RowGap[];
  /** The row's number in the earlier state; undefined for one that was put in. */
  readonly before: (row: number) => number | undefined;
  /** The row's number in the later state; undefined for one that was taken out. */
  readonly after: (row: number) => number | undefined;
}

/** Tells by the rows whose words no other row of the sheet has, which rows were put in or taken out between two states of it. */
export function alignedRows(earlier: Sheet, later: Sheet): RowAlignment {
  const runs: Run[] = [{ from: 0, offset: 0 }];
  const gaps: RowGap[] = [];
  let passed = -1;
  for (const [row, was] of anchors(earlier, later)) {
    const offset = row - was;
    const last = runs.at(-1)?.offset ?? 0;
    const added = offset - last;
    if (added !== 0) {
      // Rows whose words others have too stand on the side of the gap on which they have not moved.
      const least = row - Math.max(added, 0);
      let at = passed + 1;
      while (at < least && wordsIn(later.row(at)) === wordsIn(earlier.row(at - last))) at++;
      gaps.push({ kind: added > 0 ? 'inserted' : 'removed', row: at, count: Math.abs(added) });
      runs.push({ from: at + Math.max(added, 0), offset });
    }
    passed = row;
  }
  const isInserted = (row: number): boolean =>
    gaps.some((gap) => gap.kind === 'inserted' && gap.row <= row && row < gap.row + gap.count);
  const before = (row: number): number | undefined =>
    isInserted(row) ? undefined : row - (runs.findLast(({ from }) => from <= row)?.offset ?? 0);
  const after = (row: number): number | undefined => {
    const run = runs.findLast(({ from, offset }) => from - offset <= row);
    const now = row + (run?.offset ?? 0);
    return before(now) === row ? now : undefined;
  };
  return { gaps, before, after };
}

/** The rows that are the same in both states, by words that stand in one row only: in the later state and in the earlier one. */
function anchors(earlier: Sheet, later: Sheet): (readonly [row: number, was: number])[] {
  const known = soleRows(earlier);
  const pairs = [...soleRows(later)].flatMap(([words, row]) => {
    const was = known.get(words);
    return was === undefined ? [] : [[row, was] as const];
  });
  return longestRising(pairs.sort(([a], [b]) => a - b));
}

function soleRows({ rows }: Sheet): ReadonlyMap<string, number> {
  const sole = new Map<string, number>();
  const several = new Set<string>();
  for (const row of rows) {
    const words = wordsIn(row);
    if (sole.has(words)) several.add(words);
    else sole.set(words, row.index);
  }
  for (const words of several) sole.delete(words);
  sole.delete('');
  return sole;
}

/** The texts that were typed into a row. */
function wordsIn(row: SheetRow | undefined): string {
  return (row?.cells ?? [])
    .filter(({ value, formula }) => typeof value === 'string' && formula === undefined)
    .map((cell) => textOf(cell))
    .join('\u0000');
}

/** As many pairs as can be kept so that the second numbers rise with the first. */
function longestRising<T extends readonly [number, number]>(pairs: readonly T[]): T[] {
  // The best end of a chain of each length, and what stands before each pair in its chain.
  const ends: number[] = [];
  const links: (number | undefined)[] = [];
  for (const [i, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    links.push(low > 0 ? ends[low - 1] : undefined);
    ends[low] = i;
  }
  const chain: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = links[at]) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
