import { carriedOn } from './linked-error';

/** A wrong amount that two tables state, and that every row and column above it repeats in both. */
export const carriedUpTwice = carriedOn((links, of) =>
  [...of].flatMap(([key, by]) =>
    links.twinsOf(key).map((twin) => links.carriedUp(new Map([...of, [twin, by]]))),
  ),
);
