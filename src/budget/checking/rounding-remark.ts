import { Amount } from '../../amount/amount';
import { convert } from '../../amount/unit';
import type { RuleMeta } from '../identities/rule';
import type { EvaluatedEquation } from './evaluate';
import type { Finding } from './finding';

/** What rounding leaves over, said once for a set of tables. */
export const rounding: RuleMeta = {
  id: 'rounding',
  kind: 'within',
  severity: 'info',
  title: { zh: '四舍五入尾差', en: 'Gaps left by rounding' },
  why: {
    zh: '数字按印出的位数四舍五入以后，合计与分项之和可能差末位的几个单位。这样的差额不是错误，合并提示一次。',
    en: 'After rounding to the printed decimals a total may differ from its parts by a few units of the last decimal. Such a gap is no error; it is mentioned once for a set of tables.',
  },
  basis: { zh: 'XBRL Calculations 1.1 的区间比较', en: 'Interval comparison of XBRL Calculations 1.1' },
  messages: {
    pass: { zh: '没有尾差。', en: 'No gaps.' },
    fail: {
      zh: '{count} 处勾稽有四舍五入尾差，最大 {largest} {unit}，不是错误。',
      en: '{count} identities miss by rounding only, by {largest} {unit} at most; this is no error.',
    },
    cannotJudge: { zh: '无法判断尾差。', en: 'Rounding could not be judged.' },
  },
};

/** Folds all gaps within rounding into one remark, or none where there are none. */
export function roundingRemark(equations: readonly EvaluatedEquation[]): Omit<Finding, 'id'> | undefined {
  const gaps = equations.filter(({ evaluation }) => evaluation.outcome === 'rounding');
  const [first, ...others] = gaps.map(({ equation }) => equation.subjects[0]);
  if (!first) return undefined;
  const largest = gaps.reduce((most, { equation, evaluation }) => {
    const gap = convert(evaluation.difference.abs(), equation.subjects[0].unit, first.unit);
    return gap.compareTo(most) > 0 ? gap : most;
  }, Amount.zero);
  return {
    rule: rounding,
    severity: 'info',
    outcome: 'fail',
    at: { sheet: first.sheet, row: first.row, column: first.column },
    cells: others.map(({ sheet, row, column }) => ({ sheet, row, column })),
    message: 'fail',
    values: { count: gaps.length, largest, unit: first.unit },
    decimals: first.decimals,
  };
}
