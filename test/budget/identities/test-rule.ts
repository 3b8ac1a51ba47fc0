import type { Rule } from '../../../src/budget/identities/rule';
import { countsOf, findingsOf } from '../findings-of';
import type { SheetSource } from '../workbook-of';
import { workbookOf } from '../workbook-of';

type Sheets = Readonly<Record<string, SheetSource>>;

/** A workbook that a rule finds nothing in. */
export interface Holding {
  readonly name: string;
  readonly sheets: Sheets;
  /** How many checks pass; some, where left out. */
  readonly pass?: number;
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
      test.each(cases.holds)('$name', ({ sheets, pass }) => {
        const workbook = workbookOf(sheets);
        expect(findingsOf(rule, workbook)).toEqual([]);
        const counts = countsOf(rule, workbook);
        expect(counts).toMatchObject({ fail: 0, cannotJudge: 0, pass: pass ?? expect.any(Number) });
        if (pass === undefined) expect(counts.pass).toBeGreaterThan(0);
      });
    });
    describe('finds', () => {
      test.each(cases.fails)('$name', ({ sheets, findings }) => {
        const found = findingsOf(rule, workbookOf(sheets)).map(({ cell, outcome, observed, expected }) => ({
          cell,
          outcome,
          ...(observed !== undefined && { observed }),
          ...(expected !== undefined && { expected }),
        }));
        expect(found).toEqual(findings.map((each) => ({ outcome: 'fail', ...each })));
      });
    });
  });
}
