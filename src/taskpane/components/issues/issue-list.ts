import type { CauseView, FindingView, ReportView } from '../../../budget';
import { grouped } from '../../../common/grouped';
import { showsCause, showsFinding } from './filter';
import type { Filter } from './filter';
import { orderedCauses, orderedFindings } from './issue-order';
import type { IssueOrder } from './issue-order';

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

/** What is to be seen of a report, and how much is not. */
export interface IssueList {
  readonly causes: readonly CauseItem[];
  readonly groups: readonly TableGroup[];
  /** How many causes, and findings without one, the filter hides. */
  readonly hidden: number;
}

/** The issues of a report, as far as the filter lets them be seen, in an order. */
export function issueList(report: ReportView, filter: Filter, order: IssueOrder = 'certainty'): IssueList {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const causes = report.causes.map((cause) => ({
    cause,
    findings: cause.explains.flatMap((id) => byId.get(id) ?? []),
  }));
  const others = report.findings.filter(({ cause }) => cause === undefined);
  const shownCauses = causes.filter(({ cause, findings }) => showsCause(filter, cause, findings));
  const shownOthers = others.filter((finding) => showsFinding(filter, finding));
  return {
    causes: orderedCauses(shownCauses, order),
    groups: tableGroups(orderedFindings(shownOthers, order)),
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
