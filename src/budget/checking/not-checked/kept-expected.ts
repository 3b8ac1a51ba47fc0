/** The name under which a document keeps which tables its department publishes. */
export const KEPT_EXPECTED = 'gouji.expected';

/** The numbers of the only tables that are to be there; undefined where the document says none, or a text that is none of ours. */
export function readExpected(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every((each) => typeof each === 'string') ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** As a document keeps it. */
export function writeExpected(numbers: readonly string[]): string {
  return JSON.stringify(numbers);
}
