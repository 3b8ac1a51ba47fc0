/** Reads the first cell of a sheet, and fails as `Excel.run` does. */
export function readA1(sheetName: string, options: Excel.RunOptions = {}): Promise<unknown> {
  return Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange('A1');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });
}

/** Writes one cell in one sync. */
export function write(sheetName: string, address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** More turns of the event loop than an event and all that it starts take; in one process they come in order, however slow it is. */
const TURNS = 50;

/** Events, and what they start, have come through. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
