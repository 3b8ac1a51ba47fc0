import type { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import { sanitise } from '../../../common/plain-text';
import type { CheckResult } from '../../checking/check-book';
import { departmentOf } from '../../tables/sets/department-of';
import type { FollowUp } from '../since/follow-up';
import type { ReportView } from '../view/report-view';

/** What a worklist says of a file: what its check has come to, or why there was none. */
export type WorklistEntry =
  | {
      readonly file: string;
      readonly status: 'checked';
      /** Whose it is, as its tables say. */
      readonly department: string;
      /** The largest gap that is an error, in 万元, as people read it; empty where there is none. */
      readonly gap: string;
      readonly report: ReportView;
      /** What became of it since an earlier report; absent where there is none, or it does not tell. */
      readonly since?: FollowUp;
    }
  | { readonly file: string; readonly status: 'unreadable'; readonly problem: string };

/** @param report what is open in the file, which may be less than was found */
export function worklistEntry(
  file: string,
  result: CheckResult,
  report: ReportView,
  since?: FollowUp,
): WorklistEntry {
  return {
    file,
    status: 'checked',
    department: sanitise(departmentOf(result.book) ?? ''),
    gap: largestGap(result, report)?.toGrouped() ?? '',
    report,
    ...(since && { since }),
  };
}

function largestGap({ findings }: CheckResult, report: ReportView): Amount | undefined {
  const errors = new Set(report.findings.filter((each) => each.class === 'error').map(({ id }) => id));
  let largest: Amount | undefined;
  for (const { id, equation, difference } of findings) {
    if (!equation || !difference || !errors.has(id)) continue;
    const gap = convert(difference.abs(), equation.subjects[0].unit, '万元');
    if (!largest || gap.compareTo(largest) > 0) largest = gap;
  }
  return largest;
}
