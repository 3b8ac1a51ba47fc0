import type { CauseView, ReportView } from '../budget';
import type { Edit, EditOutcome, UndoOutcome } from '../hosts/port/edit';
import type { Host } from '../hosts/port/host';
import { addressName } from '../workbook/address';
import { assumedAfter, setAssumed } from './assumed-cells';
import { conversionsOf, editsOf } from './edits-of';
import { refusal } from './notice';
import type { Notices } from './notices';
import type { SessionState, WrittenStep } from './state';
import type { Store } from './store';

/** Writes corrections into the workbook and takes them back, a step at a time, and has it checked after each. */
export class Editing {
  /** What was assumed before each adoption that still stands, by how many steps there were to be taken back then. */
  private readonly assumedBefore = new Map<number, SessionState['assumed']>();

  /** What each step wrote that still stands, by how many there were to be taken back before it. */
  private readonly written = new Map<number, WrittenStep>();

  constructor(
    private readonly host: Host,
    private readonly store: Store<SessionState>,
    private readonly notices: Notices,
    /** Checks the workbook, of which nobody can tell what has changed. */
    private readonly check: () => Promise<void>,
  ) {}

  /**
   * Writes what causes propose, as one step. Where more is wrong afterwards it is taken back at once: what follows from a
   * correction nobody can see beforehand.
   */
  async adopt(causes: readonly CauseView[]): Promise<void> {
    const { report: before, assumed } = this.store.current;
    const steps = this.host.undoable;
    if (!(await this.isMade(editsOf(causes)))) return;
    this.assumedBefore.set(steps, assumed);
    await this.assume(assumedAfter(assumed, causes));
    await this.check();
    const { report: after } = this.store.current;
    if (before && after && wrongIn(after) > wrongIn(before))
      await this.giveUp(wrongIn(before), wrongIn(after));
  }

  /** Makes numbers of all amounts that the last result found stored as texts, as one step. */
  async convertTexts(): Promise<void> {
    const textNumbers = this.store.current.report?.textNumbers ?? [];
    if (textNumbers.length > 0 && (await this.isMade(conversionsOf(textNumbers)))) await this.check();
  }

  /** Takes the last step back. */
  async undo(): Promise<void> {
    const outcome = await this.host.undo();
    this.tellOf(outcome, 'undone');
    if (outcome.status !== 'done') return;
    await this.recallAssumed();
    await this.check();
  }

  /** Takes note of steps that the program itself has taken back. */
  async followUndo(): Promise<void> {
    await this.recallAssumed();
  }

  /** Takes note that the user has looked up whatever was adopted without being sure. */
  async confirmAssumed(): Promise<void> {
    this.assumedBefore.clear();
    await this.assume([]);
    await this.check();
  }

  private async isMade(edits: readonly Edit[]): Promise<boolean> {
    const steps = this.host.undoable;
    const outcome = await this.host.edit(edits);
    const [first] = edits;
    if (outcome.status === 'done' && first) {
      const at = first.kind === 'cell' ? first.at : first.before;
      this.written.set(steps, { first: addressName(at), cells: outcome.cells });
      this.followSteps();
    }
    this.tellOf(outcome, 'adopted');
    return outcome.status === 'done';
  }

  /** Says what the step wrote that would be taken back now. */
  private followSteps(): void {
    const { undoable } = this.host;
    for (const step of this.written.keys()) if (step >= undoable) this.written.delete(step);
    this.store.change({ lastStep: this.written.get(undoable - 1) });
  }

  private tellOf(outcome: EditOutcome | UndoOutcome, kind: 'adopted' | 'undone'): void {
    if (outcome.status === 'done') {
      const { cells, reformatted = 0 } = outcome;
      this.store.change({ isStale: true });
      this.notices.tell({ kind, cells, reformatted, undoable: this.host.undoable });
    } else this.notices.tell(refusal(outcome));
  }

  private async giveUp(before: number, after: number): Promise<void> {
    const outcome = await this.host.undo();
    if (outcome.status !== 'done') {
      this.notices.tell(refusal(outcome));
      return;
    }
    await this.recallAssumed();
    await this.check();
    this.notices.tell({ kind: 'taken-back', before, after });
  }

  private async recallAssumed(): Promise<void> {
    this.followSteps();
    const { undoable } = this.host;
    const before = this.assumedBefore.get(undoable);
    if (!before) return;
    this.assumedBefore.delete(undoable);
    await this.assume(before);
  }

  private async assume(assumed: SessionState['assumed']): Promise<void> {
    this.store.change({ assumed });
    await setAssumed(this.host, assumed);
  }
}

/** How much of a workbook is wrong, or cannot be judged: what is an error may have been only unreadable before. */
function wrongIn({ tally }: ReportView): number {
  return tally.error + tally.cannotJudge;
}
