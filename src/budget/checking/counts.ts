import type { EquationOutcome } from './evaluate';

/** How many checks came out how. A gap within rounding counts as a pass. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly cannotJudge: number;
  readonly notApplicable: number;
}

/** As what an outcome is counted. */
export const COUNTED: Readonly<Record<EquationOutcome, keyof Counts>> = {
  pass: 'pass',
  rounding: 'pass',
  fail: 'fail',
  'cannot-judge': 'cannotJudge',
  'not-applicable': 'notApplicable',
};

/** Nothing counted yet. */
export function noCounts(): { -readonly [K in keyof Counts]: number } {
  return { pass: 0, fail: 0, cannotJudge: 0, notApplicable: 0 };
}
