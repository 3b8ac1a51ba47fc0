import type { JsonFile } from '../json/json';
import { reportedIssues } from './reported-issue';
import type { ReportedIssue } from './reported-issue';

/** An issue that was there before. */
export interface Remaining {
  readonly issue: ReportedIssue;
  readonly was: ReportedIssue;
}

/** What became of a file since an earlier report on it. */
export interface FollowUp {
  readonly fresh: readonly ReportedIssue[];
  readonly remaining: readonly Remaining[];
  /** As the earlier report told them. */
  readonly mended: readonly ReportedIssue[];
}

/**
 * By what an issue is known again, the surest first: as it was; the same figures elsewhere in its table, as where rows were put in or
 * sheets renamed; the same about the same money; in the same cell, where what stands there is another figure now; in the same cell,
 * whatever is the matter with it now, if it is as bad.
 */
const SIGNS: readonly ((issue: ReportedIssue) => string | undefined)[] = [
  ({ what, sheet, cell, figures }) => key(what, sheet, cell, figures),
  ({ what, table, sheet, figures }) => key(what, table || sheet, figures),
  ({ what, table, scope }) => (scope === '' ? undefined : key(what, table, scope)),
  ({ what, sheet, cell }) => key(what, sheet, cell),
  ({ weight, sheet, cell }) => key(weight, sheet, cell),
];

/** What is new in a file since an earlier report on it, what remains, and what was mended. */
export function followUp(before: JsonFile, now: JsonFile): FollowUp {
  let [old, fresh] = [reportedIssues(before), reportedIssues(now)];
  const remaining: Remaining[] = [];
  for (const sign of SIGNS) {
    const known = new Map<string, ReportedIssue[]>();
    for (const issue of old) {
      const name = sign(issue);
      if (name !== undefined) known.set(name, [...(known.get(name) ?? []), issue]);
    }
    const again = fresh.flatMap((issue): Remaining[] => {
      const name = sign(issue);
      // Of several that look alike, the one that comes first is the first one still.
      const was = name === undefined ? undefined : known.get(name)?.shift();
      return was ? [{ issue, was }] : [];
    });
    const [issues, earlier] = [
      new Set(again.map((each) => each.issue)),
      new Set(again.map(({ was }) => was)),
    ];
    fresh = fresh.filter((issue) => !issues.has(issue));
    old = old.filter((issue) => !earlier.has(issue));
    remaining.push(...again);
  }
  const order = new Map(reportedIssues(now).map(({ id }, i) => [id, i]));
  remaining.sort((a, b) => (order.get(a.issue.id) ?? 0) - (order.get(b.issue.id) ?? 0));
  return { fresh, remaining, mended: old };
}

function key(...parts: readonly string[]): string {
  return parts.join('\n');
}
