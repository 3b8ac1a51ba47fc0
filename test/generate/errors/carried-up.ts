import { carriedOn } from './linked-error';

/** A wrong amount that every row and column above it repeats: they were added up after it was typed. */
export const carriedUp = carriedOn((links, of) => [links.carriedUp(of)]);
