import type { ReportView } from './report-view';

/** The same report with its errors and what caused them alone; what was not checked stays told. */
export function errorsOnly(report: ReportView): ReportView {
  return {
    ...report,
    findings: report.findings.filter((finding) => finding.class === 'error'),
    causes: report.causes.filter(({ severity }) => severity === 'error'),
  };
}
