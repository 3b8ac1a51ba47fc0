import { ask, isMark, mayBeUntold } from './asked-formats';
import type { KeptMarks, StandingMarks } from './asked-formats';
import type { SheetOutline } from '../snapshot/sheet-outline';

/**
 * Finds the marks. One sync where all sheets are known, one more where some are not; where Excel fails, each sheet by itself.
 * @param known the ids of sheets, as far as they are known
 */
export async function standingMarks(
  context: Excel.RequestContext,
  known: readonly string[],
  kept: KeptMarks,
): Promise<StandingMarks> {
  try {
    return { marks: await marksOnAll(context, known), untold: [] };
  } catch (error) {
    if (!mayBeUntold(error)) throw error;
    const { marksSheetBySheet } = await import('./untold-sheets');
    return marksSheetBySheet(context, kept);
  }
}

/** Whether there are any, as far as Excel tells. */
export async function areMarksStanding(context: Excel.RequestContext): Promise<boolean> {
  try {
    return (await marksOnAll(context, [])).length > 0;
  } catch (error) {
    if (!mayBeUntold(error)) throw error;
    return false;
  }
}

async function marksOnAll(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  const asked = known.map((id) => ask(id, worksheets.getItemOrNullObject(id)));
  await context.sync();
  const ids = new Set(known);
  const others = worksheets.items.filter(({ id }) => !ids.has(id)).map((sheet) => ask(sheet.id, sheet));
  if (others.length > 0) await context.sync();
  const locked = new Set(worksheets.items.filter((each) => each.protection.protected).map(({ id }) => id));
  return [...asked, ...others]
    .filter(({ id, sheet }) => !sheet.isNullObject && !locked.has(id))
    .flatMap(({ formats }) => formats.items.filter(isMark));
}

/**
 * Takes all our marks off, and touches nothing else. Two syncs after a reading. Gives the sheets where some may be left.
 * @param outlines the sheets as they were read last, if they were
 */
export async function clearMarks(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  kept: KeptMarks,
): Promise<readonly string[]> {
  const { marks, untold } = await standingMarks(
    context,
    outlines.map(({ id }) => id),
    kept,
  );
  for (const mark of marks) mark.delete();
  await context.sync();
  kept.clear();
  return untold.map(({ name }) => name);
}
