import type { CheckOptions, Dismissed, IdentityPage, ReportView, RuleView } from '../../budget';
import type { Language } from '../../common/language';
import { HostFault } from '../../hosts/port/host-fault';
import type { ReadCell, Snapshot } from '../../hosts/port/snapshot';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Checker, CheckStage } from '../checker';
import { WorkerClient } from './worker-client';
import type { WorkerPort } from './worker-client';

/** What the worker was given last that it checked to the end. */
interface Given {
  readonly snapshot: Snapshot;
  readonly options: CheckOptions;
  /** What was read again since. */
  readonly cells: readonly ReadCell[];
}

/** Has a worker check, so that the pane goes on answering meanwhile. */
export class WorkerChecker implements Checker {
  private client: WorkerClient | undefined;
  private given: Given | undefined;

  /** @param start starts a worker that runs check.worker.ts */
  constructor(private readonly start: () => WorkerPort) {}

  async check(
    snapshot: Snapshot,
    options: CheckOptions,
    language: Language,
    stage?: (stage: CheckStage) => void,
  ): Promise<ReportView> {
    const client = this.openClient();
    await client.send(snapshot);
    const report = await client.call('check', [options, language], stage);
    this.given = { snapshot, options, cells: [] };
    return report;
  }

  async recheck(cells: readonly ReadCell[], language: Language): Promise<ReportView> {
    const client = await this.informed(language);
    const report = await client.call('recheck', [cells, language]);
    if (this.given) this.given = { ...this.given, cells: [...this.given.cells, ...cells] };
    return report;
  }

  async report(language: Language): Promise<ReportView> {
    return (await this.informed(language)).call('report', [language]);
  }

  async identities(
    table: number,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Promise<IdentityPage> {
    return (await this.informed(language)).call('identities', [table, page, language]);
  }

  async html(title: string, dismissed: readonly Dismissed[], language: Language): Promise<string> {
    return (await this.informed(language)).call('html', [title, dismissed, language]);
  }

  async sheet(dismissed: readonly Dismissed[], language: Language): Promise<SheetPlan> {
    return (await this.informed(language)).call('sheet', [dismissed, language]);
  }

  rules(language: Language): Promise<readonly RuleView[]> {
    return this.openClient().call('rules', [language]);
  }

  /** Ends the worker, the one way to stop it; the next question starts another. */
  cancel(): void {
    this.client?.end(new HostFault('cancelled'));
  }

  private openClient(): WorkerClient {
    if (!this.client || this.client.hasEnded) this.client = new WorkerClient(this.start());
    return this.client;
  }

  /** The client of a worker that knows the last result: one that was started since has to check again first. */
  private async informed(language: Language): Promise<WorkerClient> {
    if (this.client && !this.client.hasEnded) return this.client;
    const client = this.openClient();
    if (!this.given) return client;
    const { snapshot, options, cells } = this.given;
    await client.send(snapshot);
    await client.call('check', [options, language]);
    if (cells.length > 0) await client.call('recheck', [cells, language]);
    return client;
  }
}
