/** What the shell is told: the contract's numbers. */
export type ExitCode = 0 | 1 | 2;

export const FINE: ExitCode = 0;
/** Some finding is an error. */
export const ERRORS_FOUND: ExitCode = 1;
/** A file cannot be read, or the words of the call are wrong. */
export const CANNOT: ExitCode = 2;

/** Of several codes the highest. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Words of a call that cannot be followed. The message is in the language of the call and says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
