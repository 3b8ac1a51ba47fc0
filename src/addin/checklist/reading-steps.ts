import { ExcelHost } from '../../hosts/excel/excel-host';
import { codeOf, onSheet, same } from './step';
import type { Step } from './step';

const TOO_MANY = 513;

/** Merges two cells in each of so many rows. */
function mergeRows(name: string, count: number): Promise<void> {
  return onSheet(name, async (sheet, context) => {
    sheet.getRange(`A1:C${count}`).values = Array.from({ length: count }, (_, i) => [i, '', i]);
    for (let row = 1; row <= count; row++) sheet.getRange(`A${row}:B${row}`).merge(false);
    await context.sync();
  });
}

/** Names so many cells one by one. */
function askForAreas(name: string, length: number): Promise<string | undefined> {
  let list = 'A1';
  for (let row = 3; list.length < length - 7; row += 2) list += `,A${row}`;
  return codeOf(() =>
    onSheet(name, async (sheet, context) => {
      sheet.getRanges(list.padEnd(length)).load('areaCount');
      await context.sync();
    }),
  );
}

/** What is read of a workbook. */
export const readingSteps: readonly Step[] = [
  {
    title: `${TOO_MANY} merged areas are too many for Excel`,
    source: 'reference of Range.getMergedAreasOrNullObject: at most 512',
    expected: 'an error',
    run: async (name) => {
      await mergeRows(name, TOO_MANY);
      const code = await codeOf(() =>
        onSheet(name, async (sheet, context) => {
          sheet.getRange(`A1:C${TOO_MANY}`).getMergedAreasOrNullObject().load('areaCount');
          await context.sync();
        }),
      );
      return { passed: code !== undefined, came: code ?? 'no error' };
    },
  },
  {
    title: `${TOO_MANY} merged areas are read by this add-in`,
    source: 'our own',
    expected: `${TOO_MANY}`,
    run: async (name) => {
      await mergeRows(name, TOO_MANY);
      const { sheets } = await new ExcelHost().read();
      return same(sheets.find((sheet) => sheet.name === name)?.merges?.length, TOO_MANY);
    },
  },
  {
    title: 'Merged areas tell their extent one by one',
    source: 'office-js issue 1590: their address may name first cells only',
    expected: 'row 1, column 1, 2 rows, 2 columns',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        sheet.getRange('B2:C3').merge(false);
        const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
        merged.load('address');
        merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        await context.sync();
        const [area] = merged.areas.items;
        const extent = area && [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount];
        const { passed, came } = same(extent, [1, 1, 2, 2]);
        return { passed, came: `${came}, address ${merged.address}` };
      }),
  },
  {
    title: 'A range without used cells has no used range',
    source: 'reference of Range.getUsedRange',
    expected: 'ItemNotFound',
    run: async (name) =>
      same(
        await codeOf(() =>
          onSheet(name, async (sheet, context) => {
            sheet.getRange('D5:E9').getUsedRange().load('address');
            await context.sync();
          }),
        ),
        'ItemNotFound',
      ),
  },
  {
    title: 'Rows of which some are hidden are neither hidden nor not',
    source: 'our tests assume it',
    expected: 'null',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
        sheet.getRange('2:2').rowHidden = true;
        const range = sheet.getRange('A1:A4');
        range.load('rowHidden');
        await context.sync();
        return same(range.rowHidden, null);
      }),
  },
  {
    title: 'A list of areas of 8,192 characters is taken, a longer one is not',
    source: 'documentation of multiple ranges',
    expected: 'an error for the second only',
    run: async (name) => {
      const codes = [await askForAreas(name, 8192), await askForAreas(name, 8300)];
      const [fits, isTooLong] = codes;
      return {
        passed: fits === undefined && isTooLong !== undefined,
        came: codes.map((code) => code ?? 'no error').join(', '),
      };
    },
  },
];
