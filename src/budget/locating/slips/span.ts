/** The first and last of some indices, however many: no spread, which a long table would overflow. */
export function spanOf(indices: Iterable<number>): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const index of indices) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return [first, last];
}
