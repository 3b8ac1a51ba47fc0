import { unitPower } from '../../../amount/unit';
import type { CauseView, FindingView } from '../../../budget';
import { firstCell } from '../../../session/issue';

/** By what issues follow one another: how sure they are, how much money they are about, or where they stand. */
export const ISSUE_ORDERS = ['certainty', 'amount', 'place'] as const;
export type IssueOrder = (typeof ISSUE_ORDERS)[number];

interface CauseWithFindings {
  readonly cause: CauseView;
  readonly findings: readonly FindingView[];
}

/** Causes in an order; the report's own has the surest first. */
export function orderedCauses<Item extends CauseWithFindings>(
  causes: readonly Item[],
  order: IssueOrder,
): readonly Item[] {
  switch (order) {
    case 'certainty':
      return causes;
    case 'amount': {
      const gaps = new Map(causes.map((item) => [item, largestGap(item.findings)]));
      return [...causes].sort((a, b) => (gaps.get(b) ?? 0) - (gaps.get(a) ?? 0));
    }
    case 'place':
      return [...causes].sort((a, b) => comparePlaces(a.cause, b.cause));
  }
}

/** Findings in an order; the report's own is that of the sheets. */
export function orderedFindings(findings: readonly FindingView[], order: IssueOrder): readonly FindingView[] {
  if (order !== 'amount') return findings;
  const gaps = new Map(findings.map((finding) => [finding, gapOf(finding)]));
  return [...findings].sort((a, b) => (gaps.get(b) ?? 0) - (gaps.get(a) ?? 0));
}

function largestGap(findings: readonly FindingView[]): number {
  return Math.max(0, ...findings.map(gapOf));
}

/** By how much a finding's identity misses, near enough to compare, in 元; nothing where it is about none. */
function gapOf({ identity }: FindingView): number {
  if (!identity) return 0;
  return Math.abs(Number(identity.difference.replaceAll(',', ''))) * 10 ** unitPower(identity.unit);
}

function comparePlaces(one: CauseView, other: CauseView): number {
  const [here, there] = [firstCell(one), firstCell(other)];
  return one.table - other.table || here.row - there.row || here.column - there.column;
}
