import type { CheckResult, Verdict } from '../checking/check-result';
import type { Finding } from '../checking/finding';
import type { Cause, Diagnosis } from '../locating/cause';
import { causeFingerprint, findingFingerprint } from './fingerprint';
import { findingClass } from './tally';

/** Something that a user has said is no error, and why. */
export interface Dismissed {
  /** Of a cause or a finding. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The day on which it was said, as YYYY-MM-DD; absent where it is not known. */
  readonly since?: string;
}

/** A cause or a finding that a user has said is no error. */
export type DismissedIssue = {
  readonly dismissed: Dismissed;
  /** What it settles: the finding, or all that the cause answers for. */
  readonly findings: readonly Finding[];
} & ({ readonly cause: Cause } | { readonly cause?: undefined; readonly findings: readonly [Finding] });

/** What a check has found, parted into what is open and what a user has said is no error. Every report counts by it. */
export interface Issues {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Its causes are numbered anew, so that no number is missing. */
  readonly diagnosis: Diagnosis;
  readonly dismissed: readonly DismissedIssue[];
  /** All findings of those. */
  readonly settled: ReadonlySet<Finding>;
}

/**
 * Parts what a check has found by what a user has said of it.
 * @param dismissed what is said of other figures than those that stand there now is passed over
 */
export function issuesOf(
  result: CheckResult,
  diagnosis: Diagnosis,
  dismissed: readonly Dismissed[] = [],
): Issues {
  const words = new Map(dismissed.map((each) => [each.fingerprint, each]));
  const issues = words.size === 0 ? [] : dismissedIssues(result, diagnosis, words);
  const settled = settledBy(issues);
  const findings = result.findings.filter((finding) => !settled.has(finding));
  return {
    verdict: openVerdict(result.verdict, findings),
    findings,
    diagnosis: issues.length === 0 ? diagnosis : openDiagnosis(diagnosis, issues),
    dismissed: issues,
    settled,
  };
}

function dismissedIssues(
  { findings }: CheckResult,
  { causes, causeOf }: Diagnosis,
  words: ReadonlyMap<string, Dismissed>,
): DismissedIssue[] {
  const ofCauses = causes.flatMap((cause): DismissedIssue[] => {
    const dismissed = words.get(causeFingerprint(cause));
    if (!dismissed) return [];
    return [{ dismissed, cause, findings: cause.explains.filter(({ id }) => causeOf.get(id) === cause) }];
  });
  const told = new Set(ofCauses.flatMap((issue) => issue.findings));
  const ofFindings = findings.flatMap((finding): DismissedIssue[] => {
    const dismissed = told.has(finding) ? undefined : words.get(findingFingerprint(finding));
    return dismissed ? [{ dismissed, findings: [finding] }] : [];
  });
  return [...ofCauses, ...ofFindings];
}

/** Of a cause nothing is left where it was dismissed, or each of its findings was. */
function openDiagnosis({ causes, causeOf, gaveUp }: Diagnosis, issues: readonly DismissedIssue[]): Diagnosis {
  const gone = new Set(issues.map(({ cause }) => cause));
  const settled = settledBy(issues);
  const open = causes.filter(
    (cause) => !gone.has(cause) && !cause.explains.every((finding) => settled.has(finding)),
  );
  const numbered = new Map(open.map((cause, i) => [cause, { ...cause, id: `c${i + 1}` }]));
  const ofFindings = [...causeOf].flatMap(([id, cause]) => {
    const renumbered = numbered.get(cause);
    return renumbered ? [[id, renumbered] as const] : [];
  });
  return { causes: [...numbered.values()], causeOf: new Map(ofFindings), gaveUp };
}

function settledBy(issues: readonly DismissedIssue[]): ReadonlySet<Finding> {
  return new Set(issues.flatMap(({ findings }) => findings));
}

/** What was explained is no failure any more; a pass it is not either. */
function openVerdict(verdict: Verdict, open: readonly Finding[]): Verdict {
  const fails = open.some((finding) => findingClass(finding) === 'error');
  return verdict === 'fail' && !fails ? 'incomplete' : verdict;
}
