import type { Dismissed } from '../view/dismissed';

/** Why something is no error, by its fingerprint. */
export type Reasons = ReadonlyMap<string, string>;

/** What was said to be no error, to be looked up. */
export function reasonsOf(dismissed: readonly Dismissed[]): Reasons {
  return new Map(dismissed.map(({ fingerprint, reason }) => [fingerprint, reason]));
}
