import type { ReportView } from '../budget/reporting/view/report-view';
import type { Host } from '../hosts/port/host';
import type { Marking } from '../hosts/port/mark';
import type { SettingsStore } from './settings/settings-store';
import { marksOf } from './marks-of';
import type { SessionState } from './state';
import type { Store } from './store';

/** The marks on the sheets: puts them on and takes them off, and says which there are. */
export class Marks {
  constructor(
    private readonly host: Host,
    private readonly settings: SettingsStore,
    private readonly store: Store<SessionState>,
  ) {}

  /** Marks what a report says, in the colours chosen. */
  async put(report: ReportView): Promise<Marking> {
    const marks = marksOf(report, this.store.current.dismissed);
    const marking = await this.host.mark(marks, this.settings.current.markColours);
    this.store.change({ hasMarks: marking.marked > 0, protectedSheets: marking.protectedSheets });
    return marking;
  }

  /** Marks the last result anew, where it is marked. */
  async renew(): Promise<void> {
    const { report, hasMarks } = this.store.current;
    if (report && hasMarks) await this.put(report);
  }

  async clear(): Promise<void> {
    await this.host.clearMarks();
    this.forget();
  }

  /** There are none any more. */
  forget(): void {
    this.store.change({ hasMarks: false, protectedSheets: [] });
  }
}
