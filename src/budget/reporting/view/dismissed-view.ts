import type { Address } from '../../../workbook/address';
import { sanitise } from '../../../common/plain-text';
import { causeView } from './cause-view';
import type { DismissedIssue } from '../dismissals';
import { findingView } from './finding-view';
import type { FindingContext } from './finding-view';

/** What a user has said is no error, as it is shown. */
export interface DismissedView {
  readonly fingerprint: string;
  readonly title: string;
  readonly sentence: string;
  readonly reason: string;
  /** The day on which it was said, as YYYY-MM-DD. */
  readonly since?: string;
  /** Where a person looks first. */
  readonly at: Address;
  /** The place of its table among the report's; absent where it belongs to none. */
  readonly table?: number;
  /** How many findings it settles. */
  readonly findings: number;
}

/** What a user has said is no error, as plain data. */
export function dismissedView(issue: DismissedIssue, context: FindingContext): DismissedView {
  const { dismissed, findings } = issue;
  const { reason, since } = dismissed;
  return {
    ...toldOf(issue, context),
    reason: sanitise(reason),
    ...(since !== undefined && { since }),
    findings: findings.length,
  };
}

type Told = Pick<DismissedView, 'fingerprint' | 'title' | 'sentence' | 'at' | 'table'>;

function toldOf(issue: DismissedIssue, context: FindingContext): Told {
  if (issue.cause) {
    const { cause } = issue;
    const { fingerprint, title, sentence, table } = causeView(cause, context.book, context.language);
    return { fingerprint, title, sentence, at: cause.corrections[0].at, table };
  }
  const { fingerprint, title, sentence, at, table } = findingView(issue.findings[0], context);
  return { fingerprint, title, sentence, at, ...(table !== undefined && { table }) };
}
