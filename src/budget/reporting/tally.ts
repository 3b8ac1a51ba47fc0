import type { Finding } from '../checking/finding';

/** How a report classes a finding: by its severity, unless it could not be judged at all; in hidden copies nothing has to be. */
export type FindingClass = 'error' | 'warning' | 'cannotJudge' | 'info';

/** What matters most comes first. */
export const FINDING_CLASSES: readonly FindingClass[] = ['error', 'warning', 'cannotJudge', 'info'];

export type Tally = Readonly<Record<FindingClass, number>>;

export function findingClass({
  outcome,
  severity,
  isHidden,
}: Pick<Finding, 'outcome' | 'severity' | 'isHidden'>): FindingClass {
  return isHidden ? 'info' : outcome === 'cannot-judge' ? 'cannotJudge' : severity;
}

/** How many findings there are of each class. */
export function tallyOf(findings: readonly { readonly class: FindingClass }[]): Tally {
  const tally = { error: 0, warning: 0, cannotJudge: 0, info: 0 };
  for (const finding of findings) tally[finding.class]++;
  return tally;
}
