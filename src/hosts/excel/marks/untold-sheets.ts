import { ask, isMark, mayBeUntold, PARTS } from './asked-formats';
import type { KeptMarks, StandingMarks, UntoldSheet } from './asked-formats';

/** The marks, where Excel fails to tell the conditional formats of all sheets at once: each sheet by itself. */
export async function marksSheetBySheet(
  context: Excel.RequestContext,
  kept: KeptMarks,
): Promise<StandingMarks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const marks: Excel.ConditionalFormat[] = [];
  const untold: UntoldSheet[] = [];
  for (const sheet of worksheets.items) {
    const { id, name, protection } = sheet;
    if (protection.protected) continue;
    const { formats } = ask(id, sheet);
    if (await isAnswered(context)) {
      marks.push(...formats.items.filter(isMark));
    } else {
      untold.push({ id, name });
      await takeOffOneByOne(context, sheet, kept.get(id) ?? []);
    }
  }
  return { marks, untold };
}

/** Whoever has more on a sheet is not kept waiting for each. */
const MOST_ONE_BY_ONE = 300;

/** Takes marks off a sheet of which Excel does not tell all conditional formats: those that it tells of by their id or their place. */
async function takeOffOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: readonly string[],
): Promise<void> {
  const formats = sheet.getRange().conditionalFormats;
  const places = Math.min(await countOf(formats), MOST_ONE_BY_ONE);
  const asked = [
    ...kept.map((id) => () => formats.getItem(id)),
    // From the last one on: what is taken off leaves the others in their places.
    ...Array.from({ length: places }, (_, i) => () => formats.getItemAt(places - 1 - i)),
  ];
  for (const formatAsked of asked) {
    const format = formatAsked();
    format.load(PARTS);
    if (!(await isAnswered(context)) || !isMark(format)) continue;
    formats.getItem(format.id).delete();
    await isAnswered(context);
  }
}

/** How many Excel says that there are; none where it does not say. */
async function countOf(formats: Excel.ConditionalFormatCollection): Promise<number> {
  const asked = { count: formats.getCount() };
  return (await isAnswered(formats.context)) ? asked.count.value : 0;
}

/** Sends what was asked, and gives whether Excel answered it. */
async function isAnswered(context: OfficeExtension.ClientRequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!mayBeUntold(error)) throw error;
    return false;
  }
}
