import { hostSteps } from './host-steps';
import { lookSteps } from './look-steps';
import { readingSteps } from './reading-steps';
import type { Outcome, Step } from './step';
import { writingSteps } from './writing-steps';

/** All that can be tried without a person. */
export const steps: readonly Step[] = [...readingSteps, ...writingSteps, ...lookSteps, ...hostSteps];

const SCRATCH = 'gouji-checklist';

/** Tries a step on an empty sheet of its own, which is gone afterwards. */
export async function tryStep(step: Step): Promise<Outcome> {
  await addScratch();
  try {
    return await step.run(SCRATCH);
  } catch (error) {
    return { passed: false, came: error instanceof Error ? error.message : String(error) };
  } finally {
    await deleteScratch();
  }
}

function addScratch(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(SCRATCH);
    await context.sync();
  });
}

function deleteScratch(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH);
    sheet.load('protection/protected');
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
}
