import { checkBook } from '../../src/budget/checking/check-book';
import type { Rule } from '../../src/budget/identities/rule';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';

/** A finding in the words of a test: `sheet!cell`, what stands there, what it should be. */
export interface Found {
  readonly cell: string;
  readonly outcome: 'fail' | 'cannot-judge';
  readonly severity?: string;
  readonly message?: string;
  readonly observed?: string;
  readonly expected?: string;
}

/** Reads a workbook, checks it by one rule, and tells what it found. */
export function findingsOf(rule: Rule, workbook: Workbook): Found[] {
  return checkBook(readBook(workbook), [rule]).findings.map((finding) => ({
    cell: `${finding.at.sheet}!${a1(finding.at)}`,
    outcome: finding.outcome,
    severity: finding.severity,
    message: finding.message,
    ...(finding.observed && { observed: finding.observed.toString() }),
    ...(finding.expected && { expected: finding.expected.toString() }),
  }));
}

/** How many checks of a rule came out how. */
export function countsOf(rule: Rule, workbook: Workbook): ReturnType<typeof checkBook>['counts'] {
  return checkBook(readBook(workbook), [rule]).counts;
}
