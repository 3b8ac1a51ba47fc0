import type { SheetOutline } from '../snapshot/sheet-outline';
import { standingMarks } from './standing-marks';

/**
 * Takes all our marks off, and touches nothing else. Two syncs after a reading.
 * @param outlines the sheets as they were read last, if they were
 */
export async function clearMarks(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<void> {
  const marks = await standingMarks(
    context,
    outlines.map(({ id }) => id),
  );
  for (const mark of marks) mark.delete();
  await context.sync();
}
