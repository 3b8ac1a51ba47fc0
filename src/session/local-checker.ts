import {
  assuming,
  check,
  checkAgain,
  documentView,
  figureView,
  htmlReport,
  identityPage,
  reportSheet,
  reportView,
  rules,
  ruleViews,
  settingsOfOptions,
} from '../budget';
import type {
  Checked,
  CheckOptions,
  DocumentView,
  FigureView,
  IdentityChoice,
  IdentityPage,
  ReportView,
  RuleView,
} from '../budget';
import type { Language } from '../common/language';
import { minuteOf } from '../common/local-time';
import { version } from '../common/version';
import { HostFault } from '../hosts/port/host-fault';
import { asEdits, workbookAfter, workbookOf } from '../hosts/port/snapshot';
import type { ReadCell, Snapshot } from '../hosts/port/snapshot';
import type { Address } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheet-plan';
import { ChangeLog } from './change-log';
import type { Checker, CheckStage, Telling } from './checker';

/** Checks where it is called: in a worker, or in a test. It cannot be interrupted. */
export class LocalChecker implements Checker {
  private last: Checked | undefined;
  private log: { readonly opened: number | undefined; readonly changes: ChangeLog } | undefined;
  private checkedAt = '';

  /** @param minute tells the time */
  constructor(private readonly minute: () => string = () => minuteOf(new Date())) {}

  async check(
    snapshot: Snapshot,
    options: CheckOptions,
    telling: Telling,
    stage: (stage: CheckStage) => void = () => undefined,
  ): Promise<ReportView> {
    stage('reading');
    const known = this.last && isSame(this.last.options, options) ? this.last : undefined;
    this.last = known
      ? checkAgain(known, workbookAfter(known.workbook, snapshot), stage)
      : check(workbookOf(snapshot), options, stage);
    stage('writing');
    this.note(telling);
    return this.report(telling);
  }

  async recheck(cells: readonly ReadCell[], telling: Telling): Promise<ReportView> {
    const before = this.checked();
    const { workbook } = before;
    this.last = checkAgain(before, workbook.with(asEdits(cells, workbook)));
    this.note(telling);
    return this.report(telling);
  }

  report(telling: Telling): Promise<ReportView> {
    return this.answer((checked) => told(checked, telling));
  }

  identities(
    choice: IdentityChoice,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Promise<IdentityPage> {
    return this.answer(({ result }) => identityPage(result, choice, page, language));
  }

  figure(at: Address, language: Language): Promise<FigureView | undefined> {
    return this.answer(({ result }) => figureView(result, at, language));
  }

  html(title: string, telling: Telling): Promise<string> {
    return this.answer((checked) =>
      htmlReport(title, told(checked, telling), this.document(checked, telling)),
    );
  }

  sheet(telling: Telling): Promise<SheetPlan> {
    return this.answer((checked) => reportSheet(told(checked, telling), this.document(checked, telling)));
  }

  rules(language: Language): Promise<readonly RuleView[]> {
    return Promise.resolve(ruleViews(rules, language));
  }

  cancel(): void {
    // What is called here has come to its end before anybody could ask to give it up.
  }

  /** Takes down what was changed since the first check of the workbook that is open. */
  private note({ opened }: Telling): void {
    const { workbook } = this.checked();
    this.checkedAt = this.minute();
    if (this.log?.opened !== opened) this.log = undefined;
    this.log ??= { opened, changes: new ChangeLog(workbook, this.checkedAt) };
    this.log.changes.note(workbook, this.checkedAt);
  }

  private document({ result, options }: Checked, { language, file }: Telling): DocumentView {
    const { changes } = this.log ?? {};
    return documentView(
      result,
      {
        ...(file !== undefined && { file }),
        checked: this.checkedAt,
        version,
        settings: settingsOfOptions(options),
        ...(changes && { changed: { since: changes.since, changes: changes.changes } }),
      },
      language,
    );
  }

  private async answer<T>(from: (checked: Checked) => T): Promise<T> {
    return Promise.resolve(from(this.checked()));
  }

  private checked(): Checked {
    if (!this.last) throw new HostFault('gone', 'nothing has been checked');
    return this.last;
  }
}

function told(checked: Checked, { language, dismissed, assumed = [] }: Telling): ReportView {
  const { result, diagnosis } = assuming(checked, assumed);
  return reportView(result, diagnosis, language, { dismissed, assumed });
}

function isSame(one: CheckOptions, other: CheckOptions): boolean {
  return (
    one.tolerance === other.tolerance &&
    one.expected?.pack === other.expected?.pack &&
    one.expected?.numbers?.join() === other.expected?.numbers?.join() &&
    one.withoutRules.length === other.withoutRules.length &&
    one.withoutRules.every((id) => other.withoutRules.includes(id))
  );
}
