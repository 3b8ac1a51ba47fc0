import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { HostFault } from '../port/host-fault';
import type { Progress } from '../port/host';
import { namesTakenBy, settleNames } from '../port/sheet-set';
import type { SetOutcome, SheetSet, TakeOffOutcome } from '../port/sheet-set';
import { yieldToMainThread } from '../port/yield-to-main-thread';
import type { AddedSheets } from './added-sheets';
import type { OpenBook } from './open-book';

/** A set that was added: the ids of its sheets, and of the one that was in sight before. */
interface AddedSet {
  readonly sheets: readonly string[];
  readonly shownBefore: string;
}

/** The sets of sheets that were added, and can be taken off again. */
export class SheetSets {
  /** The last set last. */
  private readonly sets: AddedSet[] = [];

  constructor(
    private readonly book: OpenBook,
    private readonly added: AddedSheets,
  ) {}

  async add(set: SheetSet, progress: Progress = () => undefined, signal?: AbortSignal): Promise<SetOutcome> {
    const existing = this.book.sheets.map((sheet) => sheet.getName());
    const taken = namesTakenBy(set.names, existing);
    if (taken.length > 0 && set.namesTaken === 'refuse') return { status: 'names-taken', names: taken };
    if (taken.length > 0 && set.namesTaken === 'replace') throw new HostFault('unsupported', 'replace');
    const { names, aside } = settleNames(set, existing);
    progress(0, 1);
    const plans = await set.plans(names);
    await yieldToMainThread();
    // From here on it is one step, in which nothing can come in between.
    if (signal?.aborted) throw new HostFault('cancelled');
    const shownBefore = this.book.workbook.getActiveSheet().getSheetId();
    const sheets = this.added.addAll(plans).map((sheet) => sheet.getSheetId());
    this.sets.push({ sheets, shownBefore });
    const [first] = sheets;
    if (first !== undefined) this.book.run(SetWorksheetActiveOperation, { subUnitId: first });
    progress(1, 1);
    return { status: 'done', sheets: names, aside, printsAsPlanned: true };
  }

  takeOff(): TakeOffOutcome {
    const last = this.sets.pop();
    if (!last) return { status: 'nothing-to-take-off' };
    return { status: 'done', sheets: this.added.takeOff(last.sheets, last.shownBefore), restored: 0 };
  }
}
