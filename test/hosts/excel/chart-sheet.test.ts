/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { differences, openPane, Person, snapshot, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';
import { smallSet } from '../port/small-set';

let pane: JsdomPane;
let workbook: Workbook;
let host: ExcelHost;

beforeEach(async () => {
  workbook = workbookOf({ 预算01表: [['合计', 7]], 底表: [['金额', 1]] });
  pane = await openPane(workbook);
  host = new ExcelHost();
  new Person(workbook).showChart();
});

afterEach(() => pane.close());

test('Excel tells an add-in of no active sheet', async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'UnsupportedSheet' });
});

test.each(['number', 'replace'] as const)(
  'a set is written and taken off while a chart sheet is active; names taken: %s',
  async (namesTaken) => {
    const before = snapshot(workbook);
    expect(await host.addSheets(smallSet(2, 3, { namesTaken }))).toMatchObject({ status: 'done' });
    expect(workbook.activeSheet.name).toBe('目录');
    new Person(workbook).showChart();
    expect(await host.takeOffSheets()).toMatchObject({ status: 'done', sheets: 3 });
    expect(differences(before, snapshot(workbook))).toEqual([]);
  },
);

test('one that fails half-way leaves nothing behind', async () => {
  const before = snapshot(workbook);
  // The first two ask which sheets there are.
  pane.faults.failSync(3, 40);
  const writing = host.addSheets(smallSet(2, 3, { namesTaken: 'number' }));
  await expect(writing).rejects.toMatchObject({ code: 'failed' });
  expect(differences(before, snapshot(workbook))).toEqual([]);
});

test('the workbook is read, marked and cleared, a cell shown, a report added', async () => {
  expect((await host.read()).sheets).toHaveLength(2);
  const at = { sheet: '预算01表', row: 0, column: 1 };
  const colours = { suspect: '#FFD966', involved: '#DDEBF7' };
  expect(await host.mark([{ at, kind: 'suspect' }], colours)).toMatchObject({ marked: 1 });
  expect(await host.clearMarks()).toEqual([]);
  await host.show(at);
  expect([workbook.isChartActive, workbook.activeSheet.name]).toEqual([false, '预算01表']);
  new Person(workbook).showChart();
  expect(await host.addSheet({ name: '报告', widths: [6], rows: [] })).toBe('报告');
});
