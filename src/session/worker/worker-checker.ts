import type {
  CheckOptions,
  FigureView,
  IdentityChoice,
  IdentityPage,
  ReportView,
  RuleView,
} from '../../budget';
import type { Language } from '../../common/language';
import { HostFault } from '../../hosts/port/host-fault';
import type { ReadCell, Snapshot } from '../../hosts/port/snapshot';
import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { Checker, CheckStage, Telling } from '../checker';
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
    telling: Telling,
    stage?: (stage: CheckStage) => void,
  ): Promise<ReportView> {
    const client = this.openClient();
    await client.send(snapshot);
    const report = await client.call('check', [options, telling], stage);
    this.given = { snapshot, options, cells: [] };
    return report;
  }

  async recheck(cells: readonly ReadCell[], telling: Telling): Promise<ReportView> {
    const client = await this.informed(telling);
    const report = await client.call('recheck', [cells, telling]);
    if (this.given) this.given = { ...this.given, cells: [...this.given.cells, ...cells] };
    return report;
  }

  async report(telling: Telling): Promise<ReportView> {
    return (await this.informed(telling)).call('report', [telling]);
  }

  async identities(
    choice: IdentityChoice,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Promise<IdentityPage> {
    const client = await this.informed({ language, dismissed: [] });
    return client.call('identities', [choice, page, language]);
  }

  async figure(at: Address, language: Language): Promise<FigureView | undefined> {
    return (await this.informed({ language, dismissed: [] })).call('figure', [at, language]);
  }

  async html(title: string, telling: Telling): Promise<string> {
    return (await this.informed(telling)).call('html', [title, telling]);
  }

  async sheet(telling: Telling): Promise<SheetPlan> {
    return (await this.informed(telling)).call('sheet', [telling]);
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
  private async informed(telling: Telling): Promise<WorkerClient> {
    if (this.client && !this.client.hasEnded) return this.client;
    const client = this.openClient();
    if (!this.given) return client;
    const { snapshot, options, cells } = this.given;
    await client.send(snapshot);
    await client.call('check', [options, telling]);
    if (cells.length > 0) await client.call('recheck', [cells, telling]);
    return client;
  }
}
