import type { CauseView, Dismissed, FindingView, ReportView } from '../../../budget';
import { grouped } from '../../../common/grouped';
import { showsCause, showsFinding } from './filter';
import type { Filter } from './filter';

/** A cause with what it led to. */
export interface CauseItem {
  readonly cause: CauseView;
  readonly findings: readonly FindingView[];
}

/** Findings without a cause, of one table. */
export interface TableGroup {
  /** Undefined where they belong to none. */
  readonly table: number | undefined;
  readonly rules: readonly RuleGroup[];
}

export interface RuleGroup {
  readonly rule: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

/** Something that was said to be no error. */
export interface ExplainedItem {
  readonly fingerprint: string;
  readonly sentence: string;
  readonly reason: string;
}

/** What is to be seen of a report, and how much is not. */
export interface IssueList {
  readonly causes: readonly CauseItem[];
  readonly groups: readonly TableGroup[];
  readonly explained: readonly ExplainedItem[];
  /** How many causes, and findings without one, the filter hides. */
  readonly hidden: number;
}

/** The issues of a report: what is still open, as far as the filter lets it be seen, and what was explained. */
export function issueList(report: ReportView, dismissed: readonly Dismissed[], filter: Filter): IssueList {
  const reasons = new Map(dismissed.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const causes = report.causes
    .filter(({ fingerprint }) => !reasons.has(fingerprint))
    .map((cause) => ({ cause, findings: cause.explains.flatMap((id) => byId.get(id) ?? []) }));
  const others = report.findings.filter(
    ({ cause, fingerprint }) => cause === undefined && !reasons.has(fingerprint),
  );
  const shownCauses = causes.filter(({ cause, findings }) => showsCause(filter, cause, findings));
  const shownOthers = others.filter((finding) => showsFinding(filter, finding));
  return {
    causes: shownCauses,
    groups: tableGroups(shownOthers),
    explained: [...report.causes, ...report.findings].flatMap(({ fingerprint, sentence }) => {
      const reason = reasons.get(fingerprint);
      return reason === undefined ? [] : [{ fingerprint, sentence, reason }];
    }),
    hidden: causes.length - shownCauses.length + others.length - shownOthers.length,
  };
}

function tableGroups(findings: readonly FindingView[]): TableGroup[] {
  return [...grouped(findings, ({ table }) => table)].map(([table, ofTable]) => ({
    table,
    rules: [...grouped(ofTable, ({ rule }) => rule)].map(([rule, ofRule]) => ({
      rule,
      title: ofRule[0].title,
      findings: ofRule,
    })),
  }));
}
