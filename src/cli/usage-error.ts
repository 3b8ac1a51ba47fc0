/** Words of a call that cannot be followed. The message is in the language of the call and says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
