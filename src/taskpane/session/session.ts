import type { CauseView } from '../../budget/reporting/view/cause-view';
import type { Language } from '../../budget/reporting/language';
import type { IdentityPage, ReportView } from '../../budget/reporting/view/report-view';
import { a1 } from '../../budget/workbook/address';
import type { Address } from '../../budget/workbook/address';
import type { EditOutcome, UndoOutcome } from '../../hosts/edit';
import type { Edited, Host } from '../../hosts/host';
import { HostFault } from '../../hosts/host-fault';
import type { Snapshot } from '../../hosts/snapshot';
import type { Checker, CheckOptions } from '../checker/checker';
import type { SettingsStore } from '../settings/settings-store';
import { keepDismissed, recallDismissed, stillMeant } from './dismissals';
import { editsOf } from './edits-of';
import { marksOf } from './marks-of';
import { Store } from './store';
import type { Activity, Notice, SessionState } from './state';

const START: SessionState = {
  activity: { kind: 'none' },
  isStale: false,
  checks: 0,
  hasMarks: false,
  undoable: 0,
  dismissed: [],
};

/**
 * What the pane does with the open workbook, one thing at a time, and what came of it. No method rejects: what a host cannot do
 * becomes a notice.
 */
export class Session {
  private readonly store = new Store<SessionState>(START);
  /** Formulas elsewhere may follow an edit: then the edited cells alone do not tell what changed. */
  private hasFormulas = true;
  private aborting: AbortController | undefined;

  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly host: Host,
    private readonly checker: Checker,
    private readonly settings: SettingsStore,
  ) {}

  get state(): SessionState {
    return this.store.current;
  }

  /** Begins: recalls what the document keeps, and follows its edits. Gives what ends it. */
  async open(): Promise<() => void> {
    let unwatch: () => void = () => undefined;
    await this.during({ kind: 'none' }, async () => {
      this.store.change({ dismissed: await recallDismissed(this.host) });
      unwatch = await this.host.watch((edited) => void this.onEdited(edited));
    });
    return unwatch;
  }

  /** Reads and checks the whole workbook. */
  async check(): Promise<void> {
    await this.exclusively({ kind: 'reading', share: 0 }, async () => {
      await this.accept(await this.checkAll());
    });
  }

  /** Stops reading or checking; the last result stays. */
  cancel(): void {
    this.aborting?.abort();
    this.checker.cancel();
  }

  /** Takes the user to a cell. */
  async show(at: Address): Promise<void> {
    await this.during(this.state.activity, async () => {
      const sight = await this.host.show(at);
      const isHidden = sight.hiddenRow || sight.hiddenColumn || sight.hiddenSheet;
      if (isHidden) this.tell({ kind: 'out-of-sight', cell: nameOf(at), sight });
    });
  }

  /** Writes what causes propose, as one step, and checks again. */
  async adopt(causes: readonly CauseView[]): Promise<void> {
    await this.exclusively({ kind: 'editing' }, async () => {
      const outcome = await this.host.edit(editsOf(causes));
      await this.after(outcome, 'adopted');
    });
  }

  /** Takes the last step back, and checks again. */
  async undo(): Promise<void> {
    await this.exclusively({ kind: 'editing' }, async () => {
      await this.after(await this.host.undo(), 'undone');
    });
  }

  /** Marks the cells of the last result on their sheets. */
  async mark(): Promise<void> {
    const { report } = this.state;
    if (!report) return;
    await this.exclusively({ kind: 'marking' }, async () => {
      this.tell({ kind: 'marked', marking: await this.putMarks(report) });
    });
  }

  /** Takes all marks off. */
  async clearMarks(): Promise<void> {
    await this.exclusively({ kind: 'marking' }, async () => {
      await this.host.clearMarks();
      this.store.change({ hasMarks: false, notice: { kind: 'unmarked' } });
    });
  }

  /** Notes that a cause or finding is no error, and why. */
  async dismiss(fingerprint: string, reason: string): Promise<void> {
    const others = this.state.dismissed.filter((each) => each.fingerprint !== fingerprint);
    await this.changeDismissed([...others, { fingerprint, reason }]);
  }

  /** Takes such a word back. */
  async withdraw(fingerprint: string): Promise<void> {
    await this.changeDismissed(this.state.dismissed.filter((each) => each.fingerprint !== fingerprint));
  }

  /** Tells the last result in the language chosen since. */
  async translate(): Promise<void> {
    if (!this.state.report) return;
    await this.exclusively(this.state.activity, async () => {
      this.store.change({ report: await this.checker.report(this.language) });
    });
  }

  /** A part of the identities of a table of the last result. */
  identities(table: number, page: { readonly from: number; readonly count: number }): Promise<IdentityPage> {
    return this.checker.identities(table, page, this.language);
  }

  /** Writes the last result as a new sheet. */
  async addReportSheet(): Promise<void> {
    await this.exclusively({ kind: 'reporting' }, async () => {
      const plan = await this.checker.sheet(this.state.dismissed, this.language);
      this.tell({ kind: 'sheet-added', sheet: await this.host.addSheet(plan) });
    });
  }

  /** The last result as a page to print or to send; undefined where that failed. */
  async htmlReport(title: string): Promise<string | undefined> {
    let html: string | undefined;
    await this.exclusively({ kind: 'reporting' }, async () => {
      html = await this.checker.html(title, this.state.dismissed, this.language);
    });
    return html;
  }

  /** The user has read the notice. */
  dismissNotice(): void {
    const { notice, ...rest } = this.state;
    if (notice) this.store.replace(rest);
  }

  private get language(): Language {
    return this.settings.current.language;
  }

  private get options(): CheckOptions {
    const { withoutRules, tolerance } = this.settings.current;
    return { withoutRules, ...(tolerance !== null && { tolerance }) };
  }

  private async checkAll(): Promise<ReportView> {
    this.aborting = new AbortController();
    const progress = (done: number, of: number): void => {
      this.act({ kind: 'reading', share: of === 0 ? 1 : done / of });
    };
    const snapshot = await this.host.read(progress, this.aborting.signal);
    this.hasFormulas = holdsFormulas(snapshot);
    return this.checker.check(snapshot, this.options, this.language, (stage) => {
      this.act({ kind: 'checking', stage });
    });
  }

  private async accept(report: ReportView): Promise<void> {
    const dismissed = stillMeant(this.state.dismissed, report);
    const isChanged = dismissed !== this.state.dismissed;
    const { checks } = this.state;
    this.store.change({
      report,
      dismissed,
      isStale: false,
      checks: checks + 1,
      undoable: this.host.undoable,
    });
    if (isChanged) await keepDismissed(this.host, dismissed);
    if (this.settings.current.marksAfterCheck) await this.putMarks(report);
  }

  private async putMarks(report: ReportView): ReturnType<Host['mark']> {
    const marks = marksOf(report, this.state.dismissed);
    const marking = await this.host.mark(marks, this.settings.current.markColours);
    this.store.change({ hasMarks: marking.marked > 0 });
    return marking;
  }

  private async after(outcome: EditOutcome | UndoOutcome, done: 'adopted' | 'undone'): Promise<void> {
    if (outcome.status !== 'done') {
      this.tell(refusal(outcome));
      return;
    }
    this.store.change({ undoable: this.host.undoable, isStale: true });
    await this.accept(await this.checkAll());
    this.tell({ kind: done, cells: outcome.cells });
  }

  private async changeDismissed(dismissed: SessionState['dismissed']): Promise<void> {
    await this.exclusively({ kind: 'marking' }, async () => {
      await keepDismissed(this.host, dismissed);
      this.store.change({ dismissed });
      const { report, hasMarks } = this.state;
      if (report && hasMarks) await this.putMarks(report);
    });
  }

  private async onEdited(edited: Edited): Promise<void> {
    if (!this.state.report) return;
    this.store.change({ isStale: true });
    if (!this.settings.current.isLive || this.state.activity.kind !== 'none') return;
    await this.exclusively({ kind: 'checking', stage: 'checking' }, async () => {
      await this.accept(await this.checkAgain(edited));
    });
  }

  private async checkAgain(edited: Edited): Promise<ReportView> {
    if (edited.kind === 'structure' || this.hasFormulas) return this.checkAll();
    const cells = await this.host.readCells(edited.at);
    this.hasFormulas = cells.some(({ cell }) => cell?.formula !== undefined);
    return this.checker.recheck(cells, this.language);
  }

  private tell(notice: Notice): void {
    this.store.change({ notice });
  }

  private act(activity: Activity): void {
    this.store.change({ activity });
  }

  /** Does something while nothing else is being done; what comes in between is let go. */
  private async exclusively(activity: Activity, task: () => Promise<void>): Promise<void> {
    if (this.state.activity.kind !== 'none') return;
    await this.during(activity, task);
  }

  private async during(activity: Activity, task: () => Promise<void>): Promise<void> {
    const before = this.state.activity;
    this.act(activity);
    try {
      await task();
    } catch (error) {
      const { code, reason } = error instanceof HostFault ? error : new HostFault('failed', String(error));
      this.tell({ kind: 'fault', code, reason });
    } finally {
      this.aborting = undefined;
      this.act(before);
    }
  }
}

function refusal(outcome: Exclude<UndoOutcome, { status: 'done' }>): Notice {
  switch (outcome.status) {
    case 'changed':
      return { kind: 'changed-meanwhile', cells: outcome.at.map(nameOf) };
    case 'protected':
      return { kind: 'protected', sheets: outcome.sheets };
    case 'missing-sheet':
      return { kind: 'missing-sheet', sheets: outcome.sheets };
    case 'nothing-to-undo':
      return { kind: 'nothing-to-undo' };
  }
}

function holdsFormulas({ sheets }: Snapshot): boolean {
  return sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
}

function nameOf(at: Address): string {
  return `${at.sheet} ${a1(at)}`;
}
