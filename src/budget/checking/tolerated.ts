import type { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
import type { CheckResult } from './check-result';
import { resultOf } from './check-result';
import type { EvaluatedEquation } from './evaluate';
import type { Judged } from './judged';

/**
 * The result as somebody sees it who lets gaps of up to so much pass for rounding.
 * @param tolerance in 元, from 0 on; what the printed decimals allow stays allowed where it is more
 */
export function tolerated(result: CheckResult, tolerance: Amount): CheckResult {
  const judged = result.judged.map((each) => withinTolerance(each, tolerance));
  return resultOf(result.book, result, judged);
}

function withinTolerance(judged: Judged, tolerance: Amount): Judged {
  const passed = new Set(judged.equations.filter((each) => isWithin(each, tolerance)));
  if (passed.size === 0) return judged;
  const forgiven = new Set([...passed].map(({ equation }) => equation));
  const { counts } = judged;
  return {
    ...judged,
    counts: { ...counts, fail: counts.fail - passed.size, pass: counts.pass + passed.size },
    drafts: judged.drafts.filter(({ equation }) => !equation || !forgiven.has(equation)),
    equations: judged.equations.map((each) => (passed.has(each) ? asRounding(each) : each)),
  };
}

function isWithin({ equation, evaluation }: EvaluatedEquation, tolerance: Amount): boolean {
  if (evaluation.outcome !== 'fail') return false;
  const gap = convert(evaluation.difference.abs(), equation.subjects[0].unit, '元');
  return gap.compareTo(tolerance) <= 0;
}

function asRounding(evaluated: EvaluatedEquation): EvaluatedEquation {
  return { ...evaluated, evaluation: { ...evaluated.evaluation, outcome: 'rounding' } };
}
