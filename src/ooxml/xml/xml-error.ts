/** Text that is not XML as a part of a package may hold it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  /** @param offset where in the decoded text */
  constructor(
    readonly fault: 'malformed' | 'encoding' | 'doctype',
    readonly offset: number,
  ) {
    super(`${fault} at ${offset}`);
  }
}
