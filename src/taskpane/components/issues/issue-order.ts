import { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import type { CauseView, FindingView } from '../../../budget';
import { firstCell } from '../../../session/issue';
import type { CauseItem } from './issue-list';

/** By what issues follow one another: how sure they are, how much money they are about, or where they stand. */
export const ISSUE_ORDERS = ['certainty', 'amount', 'place'] as const;
export type IssueOrder = (typeof ISSUE_ORDERS)[number];

/** Causes in an order; the report's own has the surest first. */
export function orderedCauses(causes: readonly CauseItem[], order: IssueOrder): readonly CauseItem[] {
  switch (order) {
    case 'certainty':
      return causes;
    case 'amount': {
      const gaps = new Map(causes.map((item) => [item, largestGap(item.findings)]));
      return [...causes].sort((a, b) => (gaps.get(b) ?? Amount.zero).compareTo(gaps.get(a) ?? Amount.zero));
    }
    case 'place':
      return [...causes].sort((a, b) => comparePlaces(a.cause, b.cause));
  }
}

/** Findings in an order; the report's own is that of the sheets. */
export function orderedFindings(findings: readonly FindingView[], order: IssueOrder): readonly FindingView[] {
  if (order !== 'amount') return findings;
  const gaps = new Map(findings.map((finding) => [finding, gapOf(finding)]));
  return [...findings].sort((a, b) => (gaps.get(b) ?? Amount.zero).compareTo(gaps.get(a) ?? Amount.zero));
}

function largestGap(findings: readonly FindingView[]): Amount {
  return findings.map(gapOf).reduce((most, gap) => (gap.compareTo(most) > 0 ? gap : most), Amount.zero);
}

/** By how much a finding's identity misses, in 元; nothing where it is about none. */
function gapOf({ identity }: FindingView): Amount {
  if (!identity) return Amount.zero;
  const difference = Amount.fromDecimal(identity.difference.replaceAll(',', ''));
  return convert(difference, identity.unit, '元').abs();
}

function comparePlaces(one: CauseView, other: CauseView): number {
  const [here, there] = [firstCell(one), firstCell(other)];
  return one.table - other.table || here.row - there.row || here.column - there.column;
}
