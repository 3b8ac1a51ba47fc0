import { Amount } from '../amount/amount';
import { checkBook } from '../budget/checking/check-book';
import type { CheckResult } from '../budget/checking/check-book';
import { recheck } from '../budget/checking/recheck';
import { tolerated } from '../budget/checking/tolerated';
import type { Rule } from '../budget/identities/rule';
import { rules } from '../budget/identities/rules';
import type { Diagnosis } from '../budget/locating/cause';
import { locate } from '../budget/locating/locate';
import { readBook } from '../budget/reading/read-book';
import { htmlReport } from '../budget/reporting/html/html-report';
import type { Language } from '../common/language';
import type { Dismissed } from '../budget/reporting/view/dismissed';
import { identityPage, reportView, ruleViews } from '../budget/reporting/view/report-view';
import type { IdentityPage, ReportView, RuleView } from '../budget/reporting/view/report-view';
import { reportSheet } from '../budget/sheets/report-sheet';
import { HostFault } from '../hosts/port/host-fault';
import { asEdits, workbookAfter, workbookOf } from '../hosts/port/snapshot';
import type { ReadCell, Snapshot } from '../hosts/port/snapshot';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { Checker, CheckOptions, CheckStage } from './checker';

interface Checked {
  readonly options: CheckOptions;
  /** As it is, without any tolerance of the user's. */
  readonly exact: CheckResult;
  readonly result: CheckResult;
  readonly diagnosis: Diagnosis;
}

/** Checks where it is called: in a worker, or in a test. It cannot be interrupted. */
export class LocalChecker implements Checker {
  private last: Checked | undefined;

  async check(
    snapshot: Snapshot,
    options: CheckOptions,
    language: Language,
    stage: (stage: CheckStage) => void = () => undefined,
  ): Promise<ReportView> {
    stage('reading');
    const known = this.last && isSame(this.last.options, options) ? this.last.exact : undefined;
    const workbook = known ? workbookAfter(known.book.workbook, snapshot) : workbookOf(snapshot);
    stage('checking');
    const exact = known ? recheck(known, workbook) : checkBook(readBook(workbook), rulesFor(options));
    stage('locating');
    this.hold(exact, options);
    stage('writing');
    return this.report(language);
  }

  async recheck(cells: readonly ReadCell[], language: Language): Promise<ReportView> {
    const { exact, options } = this.checked();
    const { workbook } = exact.book;
    this.hold(recheck(exact, workbook.with(asEdits(cells, workbook))), options);
    return this.report(language);
  }

  report(language: Language): Promise<ReportView> {
    return this.answer(({ result, diagnosis }) => reportView(result, diagnosis, language));
  }

  identities(
    table: number,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Promise<IdentityPage> {
    return this.answer(({ result }) => identityPage(result, table, page, language));
  }

  html(title: string, dismissed: readonly Dismissed[], language: Language): Promise<string> {
    return this.answer(({ result, diagnosis }) =>
      htmlReport(title, reportView(result, diagnosis, language), dismissed),
    );
  }

  sheet(dismissed: readonly Dismissed[], language: Language): Promise<SheetPlan> {
    return this.answer(({ result, diagnosis }) =>
      reportSheet(reportView(result, diagnosis, language), dismissed),
    );
  }

  rules(language: Language): Promise<readonly RuleView[]> {
    return Promise.resolve(ruleViews(rules, language));
  }

  cancel(): void {
    // What is called here has come to its end before anybody could ask to give it up.
  }

  private hold(exact: CheckResult, options: CheckOptions): void {
    const { tolerance } = options;
    const result = tolerance === undefined ? exact : tolerated(exact, Amount.fromDecimal(tolerance));
    this.last = { options, exact, result, diagnosis: locate(result) };
  }

  private async answer<T>(from: (checked: Checked) => T): Promise<T> {
    return Promise.resolve(from(this.checked()));
  }

  private checked(): Checked {
    if (!this.last) throw new HostFault('gone', 'nothing has been checked');
    return this.last;
  }
}

function rulesFor({ withoutRules }: CheckOptions): readonly Rule[] {
  const without = new Set(withoutRules);
  return rules.filter(({ meta }) => !without.has(meta.id));
}

function isSame(one: CheckOptions, other: CheckOptions): boolean {
  return (
    one.tolerance === other.tolerance &&
    one.withoutRules.length === other.withoutRules.length &&
    one.withoutRules.every((id) => other.withoutRules.includes(id))
  );
}
