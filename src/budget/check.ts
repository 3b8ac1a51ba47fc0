import { Amount } from '../amount/amount';
import { oncePer } from '../common/once-per';
import type { Workbook } from '../workbook/workbook';
import { checkBook, recheck } from './checking/check-book';
import { hasProofs } from './checking/check-result';
import type { CheckResult, Verdict } from './checking/check-book';
import type { ExpectedTables } from './checking/not-checked/expected-tables';
import { withSeverity } from './checking/with-severity';
import type { Finding } from './checking/finding';
import { tolerated } from './checking/tolerated';
import { sourceTables } from './disclosure/deriving/derive-data';
import type { OwnIdentity } from './identities/own/own-identity';
import { bringSameIdentities, ownRules } from './identities/own/own-rules';
import type { Rule, Severity } from './identities/rule';
import { rules } from './identities/rules';
import { noSurerThan } from './locating/assumed';
import type { AssumedCell } from './locating/assumed';
import type { Diagnosis } from './locating/cause';
import { locate } from './locating/locate';
import { bookOf } from './reading/read-book';
import { issuesOf } from './reporting/dismissals';
import type { Dismissed } from './reporting/dismissals';
import { findingClass, tallyOf } from './reporting/tally';
import type { Tally } from './reporting/tally';

/** What of a workbook is checked, and how strictly. */
export interface CheckOptions {
  /** The ids of rules that are not to be checked. */
  readonly withoutRules: readonly string[];
  /** Gaps of up to so much, a plain decimal in 元, count as rounding; undefined: as the printed decimals say. */
  readonly tolerance?: string;
  /** Of what severity the failures of rules are, by their ids, where it is another than their own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** What an office checks beside the rules, and beside what a workbook brings itself. */
  readonly identities?: readonly OwnIdentity[];
  /** The only tables that are to be there; undefined: all that are prescribed. */
  readonly expected?: ExpectedTables;
}

const STRICTLY: CheckOptions = { withoutRules: [] };

/** What a check has come to. */
export interface Checked {
  readonly workbook: Workbook;
  readonly options: CheckOptions;
  /** Without any tolerance: the next check after an edit starts from it. */
  readonly exact: CheckResult;
  readonly result: CheckResult;
  /** Why it came to that. */
  readonly diagnosis: Diagnosis;
}

/** A part of a check that takes its time. */
export type CheckStep = 'checking' | 'locating';

/**
 * Reads the tables of a workbook, checks them, and looks for the causes of what it finds.
 * @param step told of each part as it begins
 */
export function check(
  workbook: Workbook,
  options: CheckOptions = STRICTLY,
  step: (step: CheckStep) => void = () => undefined,
): Checked {
  step('checking');
  const rulesOfAll = [...rulesFor(options), ...ownRules(workbook, options.identities)];
  const exact = checkBook(bookOf(workbook), rulesOfAll, options.expected);
  step('locating');
  return explained(exact, options);
}

/**
 * Checks a workbook again after edits, by the same rules: gives what `check` gives, and leaves the result before as it is.
 * @param workbook what {@link Workbook.with} makes of the workbook before; any other is read and judged anew wherever it differs
 */
export function checkAgain(
  { workbook: before, exact, options }: Checked,
  workbook: Workbook,
  step: (step: CheckStep) => void = () => undefined,
): Checked {
  // Other identities are other rules.
  if (!bringSameIdentities(before, workbook)) return check(workbook, options, step);
  step('checking');
  const again = recheck(exact, workbook);
  step('locating');
  return explained(again, options);
}

/** What a check of a workbook finds, without looking for causes. */
export function resultOf(workbook: Workbook): CheckResult {
  return checkBook(bookOf(workbook), [...rules, ...ownRules(workbook)]);
}

/**
 * How many errors a check of a workbook finds.
 * @param dismissed what a user has said is no error; only for its sake causes are looked for
 */
export function errorCount(workbook: Workbook, dismissed: readonly Dismissed[] = []): number {
  if (dismissed.length > 0) return openTally(check(workbook), dismissed).tally.error;
  return resultOf(workbook).findings.filter(isError).length;
}

/**
 * How many errors there are in the tables that the data of a set are derived from.
 * @param dismissed what a user has said is no error; only for its sake causes are looked for
 */
export function sourceErrors(workbook: Workbook, dismissed: readonly Dismissed[] = []): number {
  const result = sourceResult(workbook);
  const open = dismissed.length > 0 ? issuesOf(result, diagnosisOf(result), dismissed) : result;
  return open.findings.filter(isError).length;
}

const sourceResult = oncePer((workbook: Workbook) => checkBook(sourceTables(bookOf(workbook))));
const diagnosisOf = oncePer(locate);

/** A check seen by somebody who knows that some cells hold what is only assumed. */
export function assuming(checked: Checked, assumed: readonly AssumedCell[]): Checked {
  const diagnosis = noSurerThan(assumed, checked.diagnosis, checked.workbook);
  return diagnosis === checked.diagnosis ? checked : { ...checked, diagnosis };
}

/** What of a check no user has explained: the verdict, how many findings there are of each class, and whether anything was proved at all. */
export function openTally(
  { result, diagnosis }: Checked,
  dismissed: readonly Dismissed[],
): { readonly verdict: Verdict; readonly tally: Tally; readonly hasProofs: boolean } {
  const { verdict, findings } = issuesOf(result, diagnosis, dismissed);
  const tally = tallyOf(findings.map((finding) => ({ class: findingClass(finding) })));
  return { verdict, tally, hasProofs: hasProofs(result) };
}

function isError(finding: Finding): boolean {
  return findingClass(finding) === 'error';
}

function rulesFor({ withoutRules, severities = {} }: CheckOptions): readonly Rule[] {
  const without = new Set(withoutRules);
  const others = new Map(Object.entries(severities));
  return rules
    .filter(({ meta }) => !without.has(meta.id))
    .map((rule) => {
      const severity = others.get(rule.meta.id);
      return severity ? withSeverity(rule, severity) : rule;
    });
}

function explained(exact: CheckResult, options: CheckOptions): Checked {
  const { tolerance } = options;
  const result = tolerance === undefined ? exact : tolerated(exact, Amount.fromDecimal(tolerance));
  return { workbook: exact.book.workbook, options, exact, result, diagnosis: locate(result) };
}
