import { HostFault } from '../../host-fault';
import type { Edit, EditOutcome, UndoOutcome } from '../../edit';
import { inExcel } from '../excel-run';
import { makeStep } from './make-step';
import { planStep } from './plan-step';
import { sizeOfStep } from './step';
import type { Step } from './step';
import { surveyEdits } from './survey';
import { partMade, takeBack } from './take-back';

/** Every write into the workbook, so that each can be taken back in order, even where Excel's own undo cannot. */
export class Ledger {
  private readonly steps: Step[] = [];

  /** How many steps can be taken back. */
  get length(): number {
    return this.steps.length;
  }

  /** Makes edits as one step: all of them, or none. */
  async edit(edits: readonly Edit[]): Promise<EditOutcome> {
    if (edits.length === 0) return { status: 'done', cells: 0 };
    return inExcel(async (context) => {
      const survey = await surveyEdits(context, edits);
      if ('status' in survey) return survey;
      const step = planStep(survey);
      try {
        await makeStep(context, step);
      } catch (error) {
        await this.breakOff(step);
        throw error;
      }
      this.steps.push(step);
      return { status: 'done', cells: sizeOfStep(step) };
    });
  }

  /** Takes the last step back. One that meets something typed since stays, to be taken back once that is cleared up. */
  async undo(): Promise<UndoOutcome> {
    const step = this.steps.at(-1);
    if (!step) return { status: 'nothing-to-undo' };
    const outcome = await inExcel((context) => takeBack(context, step));
    if (outcome.status === 'done' || outcome.status === 'missing-sheet') this.steps.pop();
    return outcome;
  }

  /** Takes back what there is of a step that failed; where that fails too, the user can still do it later. */
  private async breakOff(step: Step): Promise<void> {
    let made = step;
    try {
      await inExcel(async (context) => {
        made = await partMade(context, step);
        const outcome = await takeBack(context, made);
        if (outcome.status !== 'done') throw new HostFault('failed', outcome.status);
      });
    } catch {
      this.steps.push(made);
    }
  }
}
