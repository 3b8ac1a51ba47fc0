import { rounding } from '../../../src/budget/checking/rounding-remark';
import type { CheckResult } from '../../../src/budget/checking/check-book';

/**
 * Whether an error shows: some identity fails that held, or there is a finding of a rule that the clean book has fewer of. What
 * rounding leaves over is no finding of a rule.
 */
export function isVisible(clean: CheckResult, broken: CheckResult): boolean {
  const before = countsOf(clean);
  return [...countsOf(broken)].some(([key, count]) => count > (before.get(key) ?? 0));
}

function countsOf({ findings }: CheckResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, outcome, severity } of findings) {
    if (rule === rounding) continue;
    const key = `${rule.id} ${outcome} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
