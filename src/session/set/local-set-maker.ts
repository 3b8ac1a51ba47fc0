import type { Workbook } from '../../workbook/workbook';
import { HostFault } from '../../hosts/port/host-fault';
import { workbookOf } from '../../hosts/port/snapshot';
import type { Snapshot } from '../../hosts/port/snapshot';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { PreparedSet, SetOutline } from './prepared-set';
import type { SetMaker } from './set-maker';
import type { SetOptions } from './set-options';

/** How a set is made of a workbook. */
export type PrepareSet = (workbook: Workbook, options: SetOptions) => PreparedSet;

/** Makes sets where it is called: in a worker, or in a test. It cannot be interrupted. */
export class LocalSetMaker implements SetMaker {
  private workbook: Workbook | undefined;
  private prepared: PreparedSet = { kind: 'nothing' };

  constructor(private readonly prepareSet: PrepareSet) {}

  async read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline> {
    this.workbook = workbookOf(snapshot);
    return this.prepare(options);
  }

  prepare(options: SetOptions): Promise<SetOutline> {
    if (!this.workbook) return Promise.reject(new HostFault('gone', 'nothing has been read'));
    this.prepared = this.prepareSet(this.workbook, options);
    return Promise.resolve(outlineOf(this.prepared));
  }

  sheets(names: readonly string[]): Promise<readonly SheetPlan[]> {
    if (this.prepared.kind !== 'ready') return Promise.reject(new HostFault('gone', 'no set is ready'));
    return Promise.resolve(this.prepared.sheets(names));
  }

  cancel(): void {
    // What is called here has come to its end before anybody could ask to give it up.
  }
}

/** Without the function, which no message can carry. */
function outlineOf(prepared: PreparedSet): SetOutline {
  if (prepared.kind !== 'ready') return prepared;
  const { kind, source, layout, year, department, names, notes } = prepared;
  return { kind, source, layout, year, department, names, notes };
}
