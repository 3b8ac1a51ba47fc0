import type { Dismissed, ReportView } from '../budget';
import type { Host } from '../hosts/port/host';

/** The name under which they are kept in the document. */
const NAME = 'gouji.dismissed';

/** What was said to be no error in this document. A text that is none of ours counts as nothing. */
export async function getDismissed(host: Host): Promise<readonly Dismissed[]> {
  const text = await host.getSetting(NAME);
  if (text === undefined) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isDismissed) : [];
  } catch {
    return [];
  }
}

/** Keeps them in the document; none leaves nothing behind. */
export async function setDismissed(host: Host, dismissed: readonly Dismissed[]): Promise<void> {
  await host.setSetting(NAME, dismissed.length > 0 ? JSON.stringify(dismissed) : undefined);
}

/** Those that are still about the figures that stand there: a word about other figures says nothing of these. */
export function stillMeant(dismissed: readonly Dismissed[], report: ReportView): readonly Dismissed[] {
  const known = new Set([...report.causes, ...report.findings].map(({ fingerprint }) => fingerprint));
  const meant = dismissed.filter(({ fingerprint }) => known.has(fingerprint));
  return meant.length === dismissed.length ? dismissed : meant;
}

function isDismissed(value: unknown): value is Dismissed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fingerprint' in value &&
    'reason' in value &&
    typeof value.fingerprint === 'string' &&
    typeof value.reason === 'string'
  );
}
