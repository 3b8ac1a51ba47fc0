import { parseA1Range } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { inExcel } from './excel-run';

/**
 * Tells which cell is selected, the first of several.
 * @param nameOf the name of a sheet by its id, as it was read last
 * @returns what ends it
 */
export async function watchSelection(
  listener: (at: Address) => void,
  nameOf: (id: string) => string | undefined,
): Promise<() => Promise<void>> {
  const handle = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
      const sheet = nameOf(worksheetId);
      const [first = ''] = address.split(',');
      const range = parseA1Range(first);
      if (sheet !== undefined && range) listener({ sheet, row: range.top, column: range.left });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
}
