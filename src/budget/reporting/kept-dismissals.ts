import type { Dismissed } from './dismissals';

/** The name under which a document keeps what was said to be no error. */
export const KEPT_DISMISSED = 'gouji.dismissed';

/** What a document keeps, as it was said. A text that is none of ours counts as nothing. */
export function readDismissed(text: string | undefined): readonly Dismissed[] {
  if (text === undefined) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isDismissed) : [];
  } catch {
    return [];
  }
}

/** As a document keeps it; none leaves nothing behind. */
export function writeDismissed(dismissed: readonly Dismissed[]): string | undefined {
  return dismissed.length > 0 ? JSON.stringify(dismissed) : undefined;
}

function isDismissed(value: unknown): value is Dismissed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    'reason' in value &&
    typeof value.fingerprint === 'string' &&
    typeof value.reason === 'string' &&
    (!('since' in value) || typeof value.since === 'string')
  );
}
