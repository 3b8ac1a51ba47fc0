import { FINDING_CLASSES } from '../../../budget';
import type { Dismissed, FindingClass, FindingView, ReportView, Verdict } from '../../../budget';

/** `explained`: it fails, but all that fails has been said to be no error. `nothing`: no amounts to check. */
export type ShownVerdict = Verdict | 'explained' | 'nothing';

/** What the pane says first. */
export interface VerdictView {
  readonly verdict: ShownVerdict;
  /** Of what is still open. */
  readonly open: Readonly<Record<FindingClass, number>>;
  readonly causes: number;
  /** How many findings somebody has explained. */
  readonly explained: number;
}

/** The verdict, with what was explained left out of the counts; it never turns a failure into a pass. */
export function verdictView(report: ReportView, dismissed: readonly Dismissed[]): VerdictView {
  const isExplained = explainedIn(report, dismissed);
  const left = report.findings.filter((finding) => !isExplained(finding));
  const open = Object.fromEntries(
    FINDING_CLASSES.map((each) => [each, left.filter((finding) => finding.class === each).length]),
  ) as Record<FindingClass, number>;
  return {
    verdict: shownVerdict(report, open),
    open,
    causes: report.causes.filter(
      ({ fingerprint }) => !dismissed.some((each) => each.fingerprint === fingerprint),
    ).length,
    explained: report.findings.length - left.length,
  };
}

function shownVerdict({ verdict, tally }: ReportView, open: VerdictView['open']): ShownVerdict {
  if (verdict === 'fail') return open.error > 0 ? 'fail' : 'explained';
  if (verdict === 'incomplete' && tally.cannotJudge === 0) return 'nothing';
  return verdict === 'incomplete' && open.cannotJudge === 0 ? 'explained' : verdict;
}

/** Whether somebody has said of a finding, or of its cause, that it is no error. */
export function explainedIn(
  { causes }: ReportView,
  dismissed: readonly Dismissed[],
): (finding: FindingView) => boolean {
  const set = new Set(dismissed.map(({ fingerprint }) => fingerprint));
  const settled = new Set(causes.filter(({ fingerprint }) => set.has(fingerprint)).map(({ id }) => id));
  return ({ fingerprint, cause }) => set.has(fingerprint) || (cause !== undefined && settled.has(cause));
}

/** Whether there was anything to check: base sheets are none, though one of them may look like a table. */
export function hasTables(report: ReportView | undefined): report is ReportView {
  return report !== undefined && report.tables.length > 0 && report.baseSheets.length === 0;
}
