import type { Network } from '../network/network';

/** So many looks take about a second. */
const MOST_LOOKS = 3_000_000;
/** Besides, every figure of a large book may be looked at so many times. */
const LOOKS_A_FIGURE = 30;

/** How many looks may go into explaining what is open in a book, and as many into what else would explain it. */
export function mostLooks({ size }: Network): number {
  return MOST_LOOKS + LOOKS_A_FIGURE * size;
}
