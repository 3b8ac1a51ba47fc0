/** Something that a user has said is no error, and why. */
export interface Dismissed {
  /** Of a cause or a finding. */
  readonly fingerprint: string;
  readonly reason: string;
}

/** Why something is no error, by its fingerprint. */
export type Reasons = ReadonlyMap<string, string>;

/** What was said to be no error, to be looked up. */
export function reasonsOf(dismissed: readonly Dismissed[]): Reasons {
  return new Map(dismissed.map(({ fingerprint, reason }) => [fingerprint, reason]));
}
