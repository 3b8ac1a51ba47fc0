/** The first and last of some indices, however many: no spread, which a long table would overflow. */
export function spanOf(indices: Iterable<number>): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const index of indices) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return [first, last];
}

/** So many rows are still looked at for an error that few constraints speak for. */
const FEW_ROWS = 400;
/** Beyond these, so many rows a constraint that speaks for it. */
const ROWS_A_WITNESS = 20;

/** Whether an error in so many rows would have to show in more constraints than it does. */
export function isTooWide(rows: number, witnesses: number): boolean {
  return rows > FEW_ROWS && rows > witnesses * ROWS_A_WITNESS;
}
