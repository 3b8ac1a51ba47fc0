/** Something that a user has said is no error, and why. */
export interface Dismissed {
  /** Of a cause or a finding. */
  readonly fingerprint: string;
  readonly reason: string;
}
