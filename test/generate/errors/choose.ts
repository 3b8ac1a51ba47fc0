/** Gives a whole number from 0 up to below the bound; the next call another. */
export type Choose = (below: number) => number;

/** Choices that follow from a seed (mulberry32). */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** One of a list; undefined of an empty one. */
export function pick<T>(list: readonly T[], choose: Choose): T | undefined {
  return list[choose(list.length)];
}

const TRIES = 30;

/** What is made of one of a list: another is picked where nothing can be made of it, some times over. */
export function makeOfOne<T, Made>(
  list: readonly T[],
  choose: Choose,
  make: (each: T) => Made | undefined,
): Made | undefined {
  for (let i = 0; i < TRIES && list.length > 0; i++) {
    const each = pick(list, choose);
    const made = each && make(each);
    if (made !== undefined) return made;
  }
  return undefined;
}
