import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { Finding } from '../../../src/budget/checking/finding';
import type { Rule, Severity } from '../../../src/budget/identities/rule';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import type { SheetSource } from '../workbook-of';
import { workbookOf } from '../workbook-of';

type Sheets = Readonly<Record<string, SheetSource>>;

interface Case {
  readonly name: string;
  readonly sheets: Sheets;
  /** Merged ranges by sheet. */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
}

/** A workbook that a rule finds nothing in. */
export interface Holding extends Case {
  /** How many checks pass; some, where left out. */
  readonly pass?: number;
  /** How many give no occasion to judge; any number, where left out. */
  readonly notApplicable?: number;
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
  /** Looked at where they are said. */
  readonly severity?: Severity;
  readonly message?: string;
  readonly cells?: readonly string[];
}

/** A workbook that a rule finds something in. */
export interface Failing extends Case {
  readonly findings: readonly Expected[];
}

/** What a rule passes and what it finds. The first of each is the example on the rule's page. */
export interface RuleCases {
  readonly rule: Rule;
  readonly holds: readonly [Holding, ...Holding[]];
  readonly fails: readonly [Failing, ...Failing[]];
}

/** Tests a rule by tables of workbooks, as ESLint's RuleTester does. */
export function testRule({ rule, holds, fails }: RuleCases): void {
  describe(rule.meta.id, () => {
    describe('finds nothing', () => {
      test.each(holds)('$name', ({ pass, notApplicable, rounding = 0, ...each }) => {
        const { findings, counts, equations } = check(rule, each);
        expect(findings.filter((finding) => finding.rule === rule.meta)).toEqual([]);
        expect(counts.pass).toBe(pass ?? Math.max(1, counts.pass));
        expect(counts.notApplicable).toBe(notApplicable ?? counts.notApplicable);
        const gaps = equations.filter(({ evaluation }) => evaluation.outcome === 'rounding');
        expect(gaps.length).toBe(rounding);
      });
    });
    describe('finds', () => {
      test.each(fails)('$name', ({ findings, ...each }) => {
        const found = check(rule, each).findings.filter((finding) => finding.rule === rule.meta);
        const told = found.map((finding, i) => inWords(finding, findings[i]));
        expect(told).toEqual(findings.map((finding) => ({ outcome: 'fail', ...finding })));
      });
    });
  });
}

/** The workbook of a case, checked by its rule. */
export function check(rule: Rule, { sheets, merges }: Omit<Case, 'name'>): CheckResult {
  return checkBook(readBook(workbookOf(sheets, merges)), [rule]);
}

function inWords(finding: Finding, expected: Expected | undefined): Expected {
  const { at, cells, outcome, observed, expected: right, severity, message } = finding;
  return {
    cell: `${at.sheet}!${a1(at)}`,
    outcome,
    ...(observed && { observed: observed.toString() }),
    ...(right && { expected: right.toString() }),
    ...(expected?.severity && { severity }),
    ...(expected?.message !== undefined && { message }),
    ...(expected?.cells && { cells: cells.map(a1) }),
  };
}
