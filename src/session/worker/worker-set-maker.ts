import { HostFault } from '../../hosts/port/host-fault';
import type { Snapshot } from '../../hosts/port/snapshot';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { WorkerLine } from './worker-line';
import type { WorkerPort } from './worker-line';
import type { SetOutline } from '../set/prepared-set';
import type { SetMaker } from '../set/set-maker';
import type { SetOptions } from '../set/set-options';

/** Has a worker make sets, so that the pane goes on answering meanwhile. */
export class WorkerSetMaker implements SetMaker {
  private line: WorkerLine | undefined;
  private given: Snapshot | undefined;

  /** @param start starts a worker that runs check.worker.ts */
  constructor(private readonly start: () => WorkerPort) {}

  async read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline> {
    const line = this.openLine();
    await line.send(snapshot);
    const outline = await line.call('readSet', [options]);
    this.given = snapshot;
    return outline;
  }

  async prepare(options: SetOptions): Promise<SetOutline> {
    // A worker that was started since knows nothing of the workbook yet.
    if (this.given && this.line?.hasEnded) return this.read(this.given, options);
    return this.openLine().call('prepareSet', [options]);
  }

  sheets(names: readonly string[]): Promise<readonly SheetPlan[]> {
    return this.openLine().call('setSheets', [names]);
  }

  /** Ends the worker, the one way to stop it; the next question starts another. */
  cancel(): void {
    this.line?.end(new HostFault('cancelled'));
  }

  private openLine(): WorkerLine {
    if (!this.line || this.line.hasEnded) this.line = new WorkerLine(this.start());
    return this.line;
  }
}
