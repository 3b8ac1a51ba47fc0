import type { CauseView, FigureView, IdentityChoice, IdentityPage, ReportView, RuleView } from '../budget';
import type { Language } from '../common/language';
import type { EditEvent, Host } from '../hosts/port/host';
import type { MarkColours } from '../hosts/port/mark';
import { yieldToMainThread } from '../hosts/port/yield-to-main-thread';
import type { Address } from '../workbook/address';
import type { Checker, Telling } from './checker';
import { setDismissed, stillMeant, today } from './dismissals';
import { editEffect } from './edit-effect';
import { Editing } from './editing';
import { setExpected } from './expected-tables';
import { Inspection } from './inspection';
import { getKept } from './kept';
import { Marks } from './marks';
import { Navigation } from './navigation';
import { Notices } from './notices';
import { PendingEdits } from './pending-edits';
import { Reports } from './reports';
import type { SettingsStore } from './settings/settings';
import { START } from './state';
import type { Activity, SessionState } from './state';
import { Store } from './store';
import { TaskLock } from './task-lock';

type Whose = 'the-pane' | 'the-user';

let sessions = 0;
/**
 * What the pane does with the open workbook, one thing at a time, and what came of it. No method rejects: what a host cannot do
 * becomes a notice.
 */
export class Session {
  private readonly store = new Store<SessionState>(START);
  private readonly work = new TaskLock(this.store);
  private readonly pending = new PendingEdits();
  private readonly inspection: Inspection;
  private readonly marks: Marks;
  readonly notices: Notices;
  private readonly opened = ++sessions;
  private readonly editing: Editing;
  private readonly navigation: Navigation;

  readonly subscribe = this.store.subscribe;
  readonly show: Navigation['show'];
  readonly showTab: Navigation['showTab'];
  readonly lookInto: Navigation['lookInto'];
  readonly leadTo: Navigation['leadTo'];
  readonly find: Navigation['find'];
  readonly addReportSheet: Reports['addReportSheet'];
  readonly htmlReport: Reports['htmlReport'];

  constructor(
    private readonly host: Host,
    private readonly checker: Checker,
    private readonly settings: SettingsStore,
    /** Gives the day, as YYYY-MM-DD. */
    private readonly day: () => string = today,
    /** What is known of the workbook from without. */
    private readonly about: Pick<Telling, 'file'> = {},
  ) {
    this.inspection = new Inspection(host, checker, settings);
    this.marks = new Marks(host, settings, this.store);
    this.notices = new Notices(host, this.store);
    this.navigation = new Navigation(host, this.store, this.work, this.notices);
    ({
      show: this.show,
      showTab: this.showTab,
      lookInto: this.lookInto,
      leadTo: this.leadTo,
      find: this.find,
    } = this.navigation);
    const exclusively = this.exclusively.bind(this);
    const reports = new Reports(host, checker, this.notices, exclusively, () => this.telling);
    ({ addReportSheet: this.addReportSheet, htmlReport: this.htmlReport } = reports);
    this.editing = new Editing(host, this.store, this.notices, async () => {
      this.pending.add({ kind: 'structure' });
      await this.checkAll('the-pane');
    });
  }

  get state(): SessionState {
    return this.store.current;
  }

  /** Begins: gets what the document keeps, and follows its edits. Gives what ends it. */
  async open(): Promise<() => void> {
    const ends: (() => void)[] = [];
    ends.push(
      this.host.watchCellEditing((isCellEdited) => {
        this.store.change({ isCellEdited });
      }),
    );
    await this.work.attempt(async () => {
      this.store.change({ ...(await getKept(this.host)), undoable: this.host.undoable });
      ends.push(await this.host.watch((edited) => void this.onEdited(edited)));
      ends.push(await this.host.watchSelection(this.navigation.onSelected));
    });
    return () => {
      for (const end of ends) end();
    };
  }

  /** Reads and checks the whole workbook. */
  async check(): Promise<void> {
    this.notices.beginCheck();
    await this.exclusively({ kind: 'reading', share: 0 }, () => this.checkAll());
  }

  /** Stops reading or checking; the last result stays. */
  cancel(): void {
    this.inspection.cancel();
  }

  /** Writes what causes propose, as one step, and checks again; where more is wrong then, it is taken back. */
  async adopt(causes: readonly CauseView[]): Promise<void> {
    await this.exclusively({ kind: 'editing' }, () => this.editing.adopt(causes));
  }

  /** Makes numbers of all amounts that the last result found stored as texts, as one step, and checks again. */
  async convertTexts(): Promise<void> {
    await this.exclusively({ kind: 'editing' }, () => this.editing.convertTexts());
  }

  /** Takes the last step back, and checks again. */
  async undo(): Promise<void> {
    await this.exclusively({ kind: 'editing' }, () => this.editing.undo());
  }

  /** Takes note that the user has looked up whatever was adopted without being sure, and checks again. */
  async confirmAssumed(): Promise<void> {
    await this.exclusively({ kind: 'editing' }, () => this.editing.confirmAssumed());
  }

  /** Marks the cells of the last result on their sheets. */
  async mark(): Promise<void> {
    const { report } = this.state;
    if (!report) return;
    await this.exclusively({ kind: 'marking' }, async () => {
      this.notices.tell({ kind: 'marked', result: await this.marks.put(report) });
    });
  }

  /** Takes all marks off. */
  async clearMarks(): Promise<void> {
    await this.exclusively({ kind: 'marking' }, async () => {
      this.notices.tell({ kind: 'unmarked', untoldSheets: await this.marks.clear() });
    });
  }

  /** Takes note that the ribbon has taken all marks off. */
  marksAreGone(): void {
    this.marks.forget();
  }

  /** Chooses other colours for the marks; those that are on get them. */
  async recolour(markColours: MarkColours): Promise<void> {
    this.settings.change({ markColours });
    await this.exclusively({ kind: 'marking' }, () => this.marks.renew());
  }

  /** Notes that a cause or finding is no error, and why. */
  async dismiss(fingerprint: string, reason: string): Promise<void> {
    const others = this.state.dismissed.filter((each) => each.fingerprint !== fingerprint);
    await this.changeDismissed([...others, { fingerprint, reason, since: this.day() }]);
  }

  /** Takes such a word back. */
  async withdraw(fingerprint: string): Promise<void> {
    await this.changeDismissed(this.state.dismissed.filter((each) => each.fingerprint !== fingerprint));
  }

  /**
   * Notes which tables this department publishes, and checks again.
   * @param numbers those of the only ones that are to be there; undefined: all that are prescribed
   */
  async expectOnly(numbers: readonly string[] | undefined): Promise<void> {
    await this.exclusively({ kind: 'reading', share: 0 }, async () => {
      await setExpected(this.host, numbers);
      this.store.change({ expected: numbers });
      await this.checkAll();
    });
  }

  /** Tells the last result in the language chosen since. */
  async translate(): Promise<void> {
    if ((this.state.report?.language ?? this.language) === this.language) return;
    await this.exclusively({ kind: 'translating' }, async () => {
      this.store.change({ report: await this.checker.report(this.telling) });
    });
  }

  /** A part of some identities of the last result. */
  identities(
    choice: IdentityChoice,
    page: { readonly from: number; readonly count: number },
  ): Promise<IdentityPage> {
    return this.checker.identities(choice, page, this.language);
  }

  /** What is known of the figure at a cell; undefined where no table has an amount there. */
  figure(at: Address): Promise<FigureView | undefined> {
    return this.checker.figure(at, this.language);
  }

  /** Every rule there is. */
  rules(): Promise<readonly RuleView[]> {
    return this.checker.rules(this.language);
  }

  private get language(): Language {
    return this.settings.current.language;
  }

  private get telling(): Telling {
    const { dismissed, assumed } = this.state;
    return { language: this.language, dismissed, assumed, opened: this.opened, ...this.about };
  }

  /** Takes note that sheets have come or gone by the pane's own doing. */
  noteEdited(): void {
    this.pending.add({ kind: 'structure' });
    if (this.state.report) this.store.change({ isStale: true });
  }

  readonly showActivity = (activity: Activity): void => {
    this.work.show(activity);
  };

  private async checkAll(edited: Whose = 'the-user'): Promise<void> {
    this.pending.take();
    await this.accept(
      await this.inspection.all(this.state.expected, this.telling, this.showActivity),
      edited,
    );
  }

  /** @param edited whose edits the result is of, where there were some */
  private async accept(report: ReportView, edited: Whose = 'the-user'): Promise<void> {
    this.pending.settle();
    this.notices.followUndo();
    await this.editing.followUndo();
    const { report: before, isStale } = this.state;
    const dismissed = stillMeant(this.state.dismissed, report);
    const isChanged = dismissed !== this.state.dismissed;
    this.store.change({
      report,
      dismissed,
      isStale: this.pending.any,
      checks: this.state.checks + 1,
    });
    if (before && isStale) this.notices.tellEffect(editEffect(before, report), edited);
    if (isChanged) await setDismissed(this.host, dismissed);
    if (!this.settings.current.marksAfterCheck) return;
    // The result is drawn first: of a large one either takes a while.
    await yieldToMainThread();
    await this.marks.put(report);
  }

  private async changeDismissed(dismissed: SessionState['dismissed']): Promise<void> {
    await this.exclusively({ kind: 'marking' }, async () => {
      await setDismissed(this.host, dismissed);
      this.store.change({ dismissed });
      if (this.state.report) this.store.change({ report: await this.checker.report(this.telling) });
      await this.marks.renew();
    });
  }

  private async onEdited(edited: EditEvent): Promise<void> {
    this.pending.add(edited);
    if (!this.state.report) return;
    this.store.change({ isStale: true });
    await this.keepUp();
    // What a program takes back by its own undo is known once it is through.
    await yieldToMainThread();
    this.notices.followUndo();
    await this.editing.followUndo();
  }

  /** Checks what was edited, where that is to be done at once. */
  private async keepUp(): Promise<void> {
    if (!this.settings.current.isLive || !this.state.report || !this.work.isFree) return;
    const edited = this.pending.take();
    if (!edited) return;
    await this.exclusively({ kind: 'checking', stage: 'checking' }, async () => {
      await this.accept(
        await this.inspection.again(edited, this.state.expected, this.telling, this.showActivity),
      );
    });
  }

  /** Does something while nothing else is being done; what comes in between is let go. What goes wrong becomes a notice. */
  async exclusively(activity: Activity, task: () => Promise<void>): Promise<void> {
    const isDone = await this.work.exclusively(activity, task);
    // What failed once would fail again at once.
    if (isDone) await this.keepUp();
    if (isDone === false) this.pending.restore();
  }
}
