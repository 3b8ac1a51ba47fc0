import type { CheckResult } from '../../src/budget/checking/check-book';
import type { RuleKind } from '../../src/budget/identities/rule';

/**
 * How many equations of each rule there are, by what became of them where they do not hold, and how many figures stand in them.
 * @param kind only rules of one kind
 */
export function heldIn(results: readonly CheckResult[], kind?: RuleKind): Record<string, string> {
  const counts = new Map<string, [equations: number, figures: number]>();
  for (const { rule, equation, evaluation } of results.flatMap(({ equations }) => equations)) {
    if (kind && rule.meta.kind !== kind) continue;
    const name = evaluation.outcome === 'pass' ? rule.meta.id : `${rule.meta.id} ${evaluation.outcome}`;
    const [equations, figures] = counts.get(name) ?? [0, 0];
    counts.set(name, [equations + 1, figures + equation.subjects.length + equation.counterparts.length]);
  }
  return Object.fromEntries(
    [...counts].map(([name, [equations, figures]]) => [name, `${equations} of ${figures}`]),
  );
}
