import { KEPT_DISMISSED, writeDismissed } from '../budget';
import type { Dismissed, ReportView } from '../budget';
import { dayOf } from '../common/local-time';
import type { Host } from '../hosts/port/host';

/** Keeps what was said to be no error in the document. */
export async function setDismissed(host: Host, dismissed: readonly Dismissed[]): Promise<void> {
  await host.setSetting(KEPT_DISMISSED, writeDismissed(dismissed));
}

/** Those that are still about the figures that stand there: a word about other figures says nothing of these. */
export function stillMeant(dismissed: readonly Dismissed[], report: ReportView): readonly Dismissed[] {
  const known = new Set(report.dismissed.map(({ fingerprint }) => fingerprint));
  const meant = dismissed.filter(({ fingerprint }) => known.has(fingerprint));
  return meant.length === dismissed.length ? dismissed : meant;
}

/** The day that it is here and now, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}
