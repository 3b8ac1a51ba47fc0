/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { a1Range, parseA1Range } from '../../../src/workbook/address';
import type { Range } from '../../../src/workbook/address';
import { openPane, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';

let pane: JsdomPane;

afterEach(() => pane.close());

/** The merge of two columns in each of so many rows, and what lies beside it. */
function mergedRows(count: number): { cells: (string | number)[][]; merges: Range[] } {
  return {
    cells: Array.from({ length: count }, (_, i) => [`项目${i}`, '', i]),
    merges: Array.from({ length: count }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 })),
  };
}

function bookOf(sheets: Readonly<Record<string, ReturnType<typeof mergedRows>>>): Workbook {
  const named = Object.entries(sheets);
  const workbook = workbookOf(Object.fromEntries(named.map(([name, { cells }]) => [name, cells])));
  for (const [name, { merges }] of named) workbook.sheet(name).merges = merges;
  return workbook;
}

async function mergesRead(workbook: Workbook): Promise<string[][]> {
  pane = await openPane(workbook);
  const { sheets } = await new ExcelHost().read();
  return sheets.map(({ merges = [] }) => merges.map(a1Range));
}

describe('Excel names 512 merged areas at once, and no more', () => {
  test.each([
    ['512', [512], 3],
    ['513, in two halves', [513], 7],
    ['2,000', [2000], 11],
    ['600 on one of three sheets', [10, 600, 10], 11],
  ])('%s are read, each once', async (_, counts, most) => {
    const books = Object.fromEntries(counts.map((count, i) => [`第${i + 1}表`, mergedRows(count)]));
    const workbook = bookOf(books);
    pane = await openPane(workbook);
    const syncs = await pane.log.during(async () => {
      const { sheets } = await new ExcelHost().read();
      expect(sheets.map(({ merges = [] }) => merges)).toEqual(workbook.sheets.map(({ merges }) => merges));
      expect(sheets.map(({ cells }) => cells.length)).toEqual(counts.map((count) => count * 2));
    });
    expect(syncs.length).toBeLessThanOrEqual(most);
  });

  test('a row of 600 is read by its columns', async () => {
    const columns = Array.from({ length: 600 }, (_, i) => ({ top: 0, bottom: 1, left: i, right: i }));
    const workbook = workbookOf({ 横: [columns.map((_, i) => i)] });
    workbook.sheet('横').merges = columns;
    const [merges] = await mergesRead(workbook);
    expect(merges).toHaveLength(600);
  });

  test('where Excel does not tell of any, all the rest is read', async () => {
    const workbook = bookOf({ 表: mergedRows(8) });
    pane = await openPane(workbook);
    // The first reading of cells, and the one of merged areas alone.
    pane.faults.failSync(3);
    pane.faults.failSync(4);
    const [sheet] = (await new ExcelHost().read()).sheets;
    expect([sheet?.cells.length, sheet?.merges]).toEqual([16, []]);
  });
});

test('areas are told whole, though their address names their first cells only', async () => {
  const workbook = workbookOf({
    "表,一'": [
      ['题', '', '甲'],
      ['', '', ''],
    ],
  });
  workbook.sheet("表,一'").merges = ['A1:B2', 'C1:C2'].flatMap((name) => parseA1Range(name) ?? []);
  expect(await mergesRead(workbook)).toEqual([['A1:B2', 'C1:C2']]);
  const address = await Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem("表,一'").getRange().getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return merged.address;
  });
  expect(address).toBe("'表,一'''!A1,'表,一'''!C1");
});
