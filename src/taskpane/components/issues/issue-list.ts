import type { AssumedView, CauseView, DismissedView, FindingView, ReportView } from '../../../budget';
import { grouped } from '../../../common/grouped';
import { showsAssumed, showsCause, showsDismissed, showsFinding } from './filter';
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
  readonly dismissed: readonly DismissedView[];
  readonly assumed: readonly AssumedView[];
  /** How many of all these the filter hides. */
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
  const dismissed = report.dismissed.filter((each) => showsDismissed(filter, each));
  const assumed = report.assumed.filter((each) => showsAssumed(filter, each, tableOf(each, report)));
  const hidden = [
    [causes, shownCauses],
    [others, shownOthers],
    [report.dismissed, dismissed],
    [report.assumed, assumed],
  ].reduce((sum, [all = [], shown = []]) => sum + all.length - shown.length, 0);
  return {
    causes: orderedCauses(shownCauses, order),
    groups: tableGroups(orderedFindings(shownOthers, order)),
    dismissed,
    assumed,
    hidden,
  };
}

/** The place of the table that a cell stands in, by its sheet and rows. */
function tableOf({ at }: AssumedView, { tables }: ReportView): number | null {
  const place = tables.findIndex(
    ({ sheet, range }) => sheet === at.sheet && range.top <= at.row && at.row <= range.bottom,
  );
  return place < 0 ? null : place;
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
