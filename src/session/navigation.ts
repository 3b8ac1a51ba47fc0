import type { Host } from '../hosts/port/host';
import { addressKey, addressName } from '../workbook/address';
import type { Address } from '../workbook/address';
import { issueAt } from './issue';
import type { Issue } from './issue';
import type { Notices } from './notices';
import type { LookedInto, SessionState, TabName } from './state';
import type { Store } from './store';
import type { TaskLock } from './task-lock';

/** Leads from the pane to cells, and from cells to what the pane says of them. */
export class Navigation {
  /** The cell that the user is being taken to. */
  private shown: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly store: Store<SessionState>,
    private readonly work: TaskLock,
    private readonly notices: Notices,
  ) {}

  /** Shows a part of the pane. */
  readonly showTab = (tab: TabName): void => {
    this.store.change({ tab });
  };

  /** Shows the identities of a table, between two, or of a figure; all tables where none is named. */
  readonly lookInto = (lookedInto: LookedInto | undefined): void => {
    this.store.change({ tab: 'tables', lookedInto });
  };

  /** Unfolds an issue in the pane, and takes the user to its cell. */
  readonly leadTo = async ({ fingerprint, at }: Issue): Promise<void> => {
    this.store.change({ tab: 'issues', ledTo: { fingerprint } });
    await this.show(at);
  };

  /** Lets the user look for something among the issues. */
  readonly find = (): void => {
    this.store.change({ tab: 'issues', searched: {} });
  };

  /** Takes the user to a cell. */
  readonly show = async (at: Address): Promise<void> => {
    this.shown = addressKey(at);
    await this.work.attempt(async () => {
      const visibility = await this.host.show(at);
      const isHidden = visibility.hiddenRow || visibility.hiddenColumn || visibility.hiddenSheet;
      if (isHidden) this.notices.tell({ kind: 'out-of-sight', cell: addressName(at), visibility });
    });
  };

  /** A cell was selected: its issue unfolds where issues are read, unless it was the pane that led there. */
  readonly onSelected = (at: Address): void => {
    const { report, tab } = this.store.current;
    const isOwn = addressKey(at) === this.shown;
    this.shown = undefined;
    const issue = report && tab === 'issues' && !isOwn ? issueAt(report, at) : undefined;
    this.store.change({ selected: at, ...(issue && { ledTo: { fingerprint: issue.fingerprint } }) });
  };
}
