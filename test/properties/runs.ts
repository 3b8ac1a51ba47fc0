/** What is tried outside of CI, of what is tried there: the same books, the first of them. */
const SHARE = 1 / 4;

/** How much of what a property is tried on is to be tried; GOUJI_RUNS says it, and is 1 in CI. */
export const TIMES = Number(process.env.GOUJI_RUNS ?? SHARE);

/**
 * How often a property is tried; GOUJI_SEED tries others. What fails is told as it was drawn: to look for a smaller case takes
 * minutes, and GOUJI_SHRINK=1 asks for it.
 * @param whole in CI
 */
export function runs(whole: number): {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: boolean;
} {
  return {
    numRuns: Math.ceil(whole * TIMES),
    seed: Number(process.env.GOUJI_SEED ?? 20_261_123),
    endOnFailure: process.env.GOUJI_SHRINK !== '1',
  };
}
