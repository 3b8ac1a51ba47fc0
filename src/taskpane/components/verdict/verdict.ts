import type { ReportView } from '../../../budget';

/** Whether there was anything to check: base sheets are none, though one of them may look like a table. */
export function hasTables(report: ReportView | undefined): report is ReportView {
  return report !== undefined && report.tables.length > 0 && report.baseSheets.length === 0;
}
