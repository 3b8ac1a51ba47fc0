import type { Snapshot } from '../../hosts/port/snapshot';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SetOutline } from './prepared-set';
import type { SetOptions } from './set-options';

/**
 * Makes the disclosure set from a workbook and holds on to the last one. In the pane it lives in a worker of its own, so that
 * giving it up costs nobody the result of a check.
 */
export interface SetMaker {
  /** Reads a workbook and prepares its set. */
  read(snapshot: Snapshot, options: SetOptions): Promise<SetOutline>;
  /** Prepares the set of the workbook that was read last, otherwise. */
  prepare(options: SetOptions): Promise<SetOutline>;
  /** The sheets of the set that was prepared last, under the names that they get. */
  sheets(names: readonly string[]): Promise<readonly SheetPlan[]>;
  /** Gives up what it is at; whoever waits for it is rejected with a HostFault `cancelled`. */
  cancel(): void;
}
