import type { FindingView, ReportView } from '../budget';
import { addressKey } from '../workbook/address';
import { issueOfFinding } from './issue';
import type { Issue } from './issue';

/** What an edit has done to what is found: how much is gone, and how much has come. */
export interface EditEffect {
  readonly mended: number;
  readonly made: number;
  /** The first that has come. */
  readonly first?: Issue;
}

/**
 * What became of the findings by an edit. One that only misses by another amount is still the same, and so is one whose row
 * has moved, where what it is about tells it.
 * @returns undefined where nothing has come or gone
 */
export function editEffect(before: ReportView, after: ReportView): EditEffect | undefined {
  const [byPlace, others] = without(open(before), open(after), ({ rule, at }) => `${rule}|${addressKey(at)}`);
  const [mended, made] = without(byPlace, others, ({ rule, at, scope }) =>
    scope === undefined ? undefined : `${rule}|${at.sheet}|${scope}`,
  );
  if (mended.length + made.length === 0) return undefined;
  const [first] = made;
  return {
    mended: mended.length,
    made: made.length,
    ...(first && { first: issueOfFinding(first, after.causes) }),
  };
}

/** What has to be put right, looked at, or could not be judged. */
function open({ findings }: ReportView): readonly FindingView[] {
  return findings.filter((finding) => finding.class !== 'info');
}

/** Both lists without those that are the same in both, as many as there are in either. */
function without(
  some: readonly FindingView[],
  others: readonly FindingView[],
  keyOf: (finding: FindingView) => string | undefined,
): [FindingView[], FindingView[]] {
  const known = new Map<string, FindingView[]>();
  for (const finding of some) {
    const key = keyOf(finding);
    if (key !== undefined) known.set(key, [...(known.get(key) ?? []), finding]);
  }
  const met = new Set<FindingView>();
  const fresh = others.filter((finding) => {
    const same = known.get(keyOf(finding) ?? '')?.shift();
    if (same) met.add(same);
    return !same;
  });
  return [some.filter((finding) => !met.has(finding)), fresh];
}
