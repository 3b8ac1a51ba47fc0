import type { Finding } from '../../checking/finding';
import type { Severity } from '../../identities/rule';
import { CERTAINTIES } from '../cause';
import type { Cause } from '../cause';
import { kindOf } from '../kind';
import type { Draft } from './draft';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Causes in the order in which they are told: the surest first, of these the one that explains most. */
export function numbered(drafts: readonly Draft[]): Cause[] {
  return [...drafts]
    .sort(
      (a, b) =>
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        b.explains.length - a.explains.length,
    )
    .map((draft, i) => ({
      id: `c${i + 1}`,
      kind: kindOf(draft.slip),
      severity: worstOf(draft.explains),
      ...draft,
    }));
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
