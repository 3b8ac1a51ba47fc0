import type { Edit, EditOutcome, UndoOutcome } from '../../port/edit';
import { inExcel } from '../excel-run';
import type { Step } from '../../port/edits/step';

interface Entry {
  readonly step: Step;
  /** Whether its making or its taking back was broken off, so that only a part of it may be there. */
  isBroken: boolean;
}

/** Every write into the workbook, so that each can be taken back in order, even where Excel's own undo cannot. */
export class UndoStack {
  private readonly entries: Entry[] = [];

  /** How many steps can be taken back. */
  get length(): number {
    return this.entries.length;
  }

  /** Makes edits as one step: all of them, or none. */
  async edit(edits: readonly Edit[]): Promise<EditOutcome> {
    if (edits.length === 0) return { status: 'done', cells: 0 };
    return inExcel(async (context) => {
      const { madeStep, makeStep, planStep, readPreconditions } = await writing();
      const checked = await readPreconditions(context, edits);
      if ('status' in checked) return checked;
      const step = planStep(checked);
      try {
        await makeStep(context, step);
      } catch (error) {
        await this.breakOff(step);
        throw error;
      }
      this.entries.push({ step, isBroken: false });
      return madeStep(step);
    }, 'at once');
  }

  /** Takes the last step back. One that meets something typed since stays, to be taken back once that is cleared up. */
  async undo(): Promise<UndoOutcome> {
    const entry = this.entries.at(-1);
    if (!entry) return { status: 'nothing-to-undo' };
    const { step, isBroken } = entry;
    const outcome = await inExcel(async (context) => {
      const { takeBack, takeBackPart } = await writing();
      const act = entry.isBroken ? takeBackPart : takeBack;
      // Until it has come to its end: where it is run again, a part may be gone.
      entry.isBroken = true;
      return act(context, step);
    }, 'at once');
    entry.isBroken = isBroken;
    if (outcome.status === 'done' || outcome.status === 'missing-sheet') this.entries.pop();
    return outcome;
  }

  /** Takes back what there is of a step that failed; where that fails too, the user can still do it later. */
  private async breakOff(step: Step): Promise<void> {
    try {
      const outcome = await inExcel(async (context) => (await writing()).takeBackPart(context, step));
      if (outcome.status === 'done') return;
    } catch {
      // Why the step itself failed is what the user is told.
    }
    this.entries.push({ step, isBroken: true });
  }
}

/** Not wanted before the first correction. */
function writing(): Promise<typeof import('./writing')> {
  return import('./writing');
}
