import { addressKey } from '../../../workbook/address';
import type { Finding } from '../../checking/finding';
import type { Severity } from '../../identities/rule';
import { CERTAINTIES, kindOf } from '../cause';
import type { Cause } from '../cause';
import { leastCertain } from './certainty';
import type { CauseDraft } from './cause-draft';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Causes in the order in which they are told: the surest first, of these the one that explains most; what builds on
 * another comes behind it, and is no surer.
 */
export function numbered(drafts: readonly CauseDraft[]): Cause[] {
  const sorted = drafts.map((draft) => noSurer(draft, basesOf(draft, drafts))).sort(byCertainty);
  return behindBases(sorted).map((draft, i) => ({
    ...draft,
    id: `c${i + 1}`,
    kind: kindOf(draft.errorType),
    severity: worstOf(draft.explains),
  }));
}

function byCertainty(a: CauseDraft, b: CauseDraft): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    b.explains.length - a.explains.length
  );
}

/** Pages whose amounts have to be rescaled before some of them can be moved. */
function basesOf(draft: CauseDraft, drafts: readonly CauseDraft[]): CauseDraft[] {
  if (isRescaling(draft)) return [];
  const cells = new Set(draft.corrections.map(({ at }) => addressKey(at)));
  return drafts.filter(
    (other) => isRescaling(other) && other.corrections.some(({ at }) => cells.has(addressKey(at))),
  );
}

function isRescaling({ errorType, corrections }: CauseDraft): boolean {
  return (errorType === 'separator' || errorType === 'unit') && corrections.length > 1;
}

function noSurer(draft: CauseDraft, bases: readonly CauseDraft[]): CauseDraft {
  return { ...draft, certainty: leastCertain([draft, ...bases].map(({ certainty }) => certainty)) };
}

function behindBases(sorted: readonly CauseDraft[]): CauseDraft[] {
  const placed: CauseDraft[] = [];
  for (const draft of sorted) {
    if (placed.includes(draft)) continue;
    const before = basesOf(draft, sorted).filter((base) => !placed.includes(base));
    placed.push(...before, draft);
  }
  return placed;
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
