import { checkBook } from '../../src/budget/checking/check-book';
import type { CheckResult } from '../../src/budget/checking/check-book';
import { locate } from '../../src/budget/locating/locate';
import type { Diagnosis } from '../../src/budget/locating/cause';
import { readBook } from '../../src/budget/reading/read-book';
import type { Workbook } from '../../src/workbook/workbook';

/** A workbook checked and its causes found, with the time that each took. */
export interface Measured {
  readonly result: CheckResult;
  readonly diagnosis: Diagnosis;
  readonly checkMs: number;
  readonly locateMs: number;
}

export function measure(workbook: Workbook): Measured {
  const begun = performance.now();
  const result = checkBook(readBook(workbook));
  const checked = performance.now();
  const diagnosis = locate(result);
  const located = performance.now();
  return { result, diagnosis, checkMs: checked - begun, locateMs: located - checked };
}

/** How many findings say that something is wrong, and not only hint at it. */
export function complaintsOf({ findings }: CheckResult): number {
  return findings.filter(({ outcome, severity }) => outcome === 'fail' && severity !== 'info').length;
}
