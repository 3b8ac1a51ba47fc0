import type { Correction } from '../../locating/cause';
import { powerBetween } from './amount-digits';

/** By which power of ten what stands in a cell is too large; undefined where its digits are others. */
export function powerOf({ observed, proposed }: Correction): number | undefined {
  return observed && proposed && powerBetween(observed, proposed);
}

/** The power of ten by which all cells are too large; undefined where they differ in that. */
export function commonPower([first, ...others]: readonly Correction[]): number | undefined {
  const power = first && powerOf(first);
  return others.every((each) => powerOf(each) === power) ? power : undefined;
}
