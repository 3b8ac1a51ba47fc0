import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { Rule } from '../../../src/budget/identities/rule';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import type { SheetSource } from '../workbook-of';
import { workbookOf } from '../workbook-of';

type Sheets = Readonly<Record<string, SheetSource>>;

/** A workbook that a rule finds nothing in. */
export interface Holding {
  readonly name: string;
  readonly sheets: Sheets;
  /** How many checks pass; some, where left out. */
  readonly pass?: number;
  /** How many of them miss by rounding; none, where left out. */
  readonly rounding?: number;
}

/** What a rule finds: a failure with what stands there and what should, or what cannot be judged. */
export interface Expected {
  readonly cell: string;
  /** Absent for a blank cell. */
  readonly observed?: string;
  readonly expected?: string;
  readonly outcome?: 'fail' | 'cannot-judge';
}

/** A workbook that a rule finds something in. */
export interface Failing {
  readonly name: string;
  readonly sheets: Sheets;
  readonly findings: readonly Expected[];
}

/** Tests a rule by tables of workbooks, as ESLint's RuleTester does. */
export function testRule(rule: Rule, cases: { holds: readonly Holding[]; fails: readonly Failing[] }): void {
  describe(rule.meta.id, () => {
    describe('finds nothing', () => {
      test.each(cases.holds)('$name', ({ sheets, pass, rounding = 0 }) => {
        const result = check(rule, sheets);
        expect(findingsOf(rule, result)).toEqual([]);
        expect(result.counts.pass).toBe(pass ?? Math.max(1, result.counts.pass));
        const gaps = result.equations.filter(({ evaluation }) => evaluation.outcome === 'rounding');
        expect(gaps.length).toBe(rounding);
      });
    });
    describe('finds', () => {
      test.each(cases.fails)('$name', ({ sheets, findings }) => {
        const expected = findings.map((each) => ({ outcome: 'fail', ...each }));
        expect(findingsOf(rule, check(rule, sheets))).toEqual(expected);
      });
    });
  });
}

function check(rule: Rule, sheets: Sheets): CheckResult {
  return checkBook(readBook(workbookOf(sheets)), [rule]);
}

function findingsOf(rule: Rule, { findings }: CheckResult): Expected[] {
  return findings
    .filter((finding) => finding.rule === rule.meta)
    .map(({ at, outcome, observed, expected }) => ({
      cell: `${at.sheet}!${a1(at)}`,
      outcome,
      ...(observed && { observed: observed.toString() }),
      ...(expected && { expected: expected.toString() }),
    }));
}
