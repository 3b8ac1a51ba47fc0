import { HostFault } from '../../hosts/port/host-fault';
import type { Snapshot } from '../../hosts/port/snapshot';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SetMaker, SetOptions, SetOutline } from '../set-maker';
import { WorkerClient } from './worker-client';
import type { WorkerPort } from './worker-client';

/** Has a worker make sets, so that the pane goes on answering meanwhile. */
export class WorkerSetMaker implements SetMaker {
  private client: WorkerClient | undefined;
  private given: Snapshot | undefined;

  /** @param start starts a worker that runs check.worker.ts */
  constructor(private readonly start: () => WorkerPort) {}

  async read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline> {
    const client = this.openClient();
    await client.send(snapshot);
    const outline = await client.call('readSet', [options]);
    this.given = snapshot;
    return outline;
  }

  async prepare(options: SetOptions): Promise<SetOutline> {
    // A worker that was started since knows nothing of the workbook yet.
    if (this.given && this.client?.hasEnded) return this.read(this.given, options);
    return this.openClient().call('prepareSet', [options]);
  }

  sheets(names: readonly string[]): Promise<readonly SheetPlan[]> {
    return this.openClient().call('setSheets', [names]);
  }

  /** Ends the worker, the one way to stop it; the next question starts another. */
  cancel(): void {
    this.client?.end(new HostFault('cancelled'));
  }

  private openClient(): WorkerClient {
    if (!this.client || this.client.hasEnded) this.client = new WorkerClient(this.start());
    return this.client;
  }
}
