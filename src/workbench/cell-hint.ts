import type { CauseView, FindingView, ReportView } from '../budget';
import { issueAt } from '../session/issue';
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/address';

/** What is the matter with a cell, in a line. */
export interface CellHint {
  readonly title: string;
  /** What stands there and what should, where the cell is to be corrected. */
  readonly change?: { readonly now: string; readonly then: string };
  /** Otherwise what is said of it all. */
  readonly sentence?: string;
}

/** What is said of a marked cell while the pointer rests on it; undefined where nothing is the matter. */
export function cellHint(report: ReportView, at: Address): CellHint | undefined {
  const issue = issueAt(report, at);
  if (!issue) return undefined;
  const cause = report.causes.find(({ fingerprint }) => fingerprint === issue.fingerprint);
  if (cause) return hintOfCause(cause, at);
  const finding = report.findings.find(({ fingerprint }) => fingerprint === issue.fingerprint);
  return finding && hintOfFinding(finding);
}

function hintOfCause({ title, sentence, corrections }: CauseView, at: Address): CellHint {
  const own = corrections.find((each) => addressKey(each.at) === addressKey(at));
  if (!own || own.shown === null || own.shownProposed === null) return { title, sentence };
  return { title, change: { now: own.shown, then: own.shownProposed } };
}

function hintOfFinding({ title, sentence }: FindingView): CellHint {
  return { title, sentence };
}
