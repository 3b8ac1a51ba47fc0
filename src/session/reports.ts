import type { Host } from '../hosts/port/host';
import type { Checker, Telling } from './checker';
import type { Notices } from './notices';
import type { Activity } from './state';

/** Makes documents of the last result. */
export class Reports {
  constructor(
    private readonly host: Host,
    private readonly checker: Checker,
    private readonly notices: Notices,
    private readonly exclusively: (activity: Activity, task: () => Promise<void>) => Promise<void>,
    private readonly telling: () => Telling,
  ) {}

  /** Writes the last result as a new sheet. */
  readonly addReportSheet = async (): Promise<void> => {
    await this.exclusively({ kind: 'reporting' }, async () => {
      const plan = await this.checker.sheet(this.telling());
      this.notices.tell({ kind: 'sheet-added', sheet: await this.host.addSheet(plan) });
    });
  };

  /** The last result as a page to print or to send; undefined where that failed. */
  readonly htmlReport = async (title: string): Promise<string | undefined> => {
    let html: string | undefined;
    await this.exclusively({ kind: 'reporting' }, async () => {
      html = await this.checker.html(title, this.telling());
    });
    return html;
  };
}
