/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { workbookOf as bookOf } from '../../../src/hosts/port/snapshot';
import type { Snapshot } from '../../../src/hosts/port/snapshot';
import { a1Range } from '../../../src/workbook/address';
import { openFile, openPane, Person, workbookOf } from '../../excel-host';
import type { JsdomPane } from '../../excel-host';
import { sample } from '../../samples/sample';

let pane: JsdomPane;

afterEach(() => pane.close());

const TEN_ROWS = Array.from({ length: 10 }, (_, i) => ['合计', i + 0.1, `=B${i + 1}*2`]);

function sheetsOf(count: number): Record<string, (string | number)[][]> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i + 1}表`, TEN_ROWS]));
}

async function read(host = new ExcelHost()): Promise<Snapshot> {
  return host.read();
}

test('the real sample reads as its file does: cells, formats, merges, hidden rows', async () => {
  pane = await openPane(await openFile('samples/xiaoguan-2026-typed.xlsx'));
  const fromExcel = bookOf(await read());
  const fromFile = await sample('xiaoguan-2026-typed.xlsx');
  expect(fromExcel.sheets.map(({ name }) => name)).toEqual(fromFile.sheets.map(({ name }) => name));
  for (const sheet of fromFile.sheets) {
    const own = fromExcel.sheet(sheet.name);
    const held = sheet.rows.flatMap(({ cells }) =>
      cells.filter(({ value, formula }) => value !== null || formula),
    );
    expect(own?.rows.flatMap(({ cells }) => cells)).toEqual(held);
    expect(own?.merges.map(a1Range).sort()).toEqual(sheet.merges.map(a1Range).sort());
    expect([own?.hiddenRows, own?.hiddenColumns, own?.hidden]).toEqual([
      sheet.hiddenRows,
      sheet.hiddenColumns,
      sheet.hidden,
    ]);
  }
});

test.each([
  ['the real sample', () => openFile('samples/xiaoguan-2026-typed.xlsx')],
  ['one sheet', () => Promise.resolve(workbookOf(sheetsOf(1)))],
  ['a hundred sheets', () => Promise.resolve(workbookOf(sheetsOf(100)))],
])('%s takes three syncs', async (_, open) => {
  pane = await openPane(await open());
  const syncs = await pane.log.during(() => read());
  expect(syncs).toHaveLength(3);
});

test('hidden rows, columns and sheets, and protection, are told', async () => {
  const workbook = workbookOf(sheetsOf(3));
  const person = new Person(workbook);
  person.hideRows('第1表!3:4');
  person.protect('第2表');
  workbook.sheet('第3表').visibility = 'Hidden';
  workbook.sheet('第1表').hiddenColumns.add(1);
  pane = await openPane(workbook);
  const [first, second, third] = (await read()).sheets;
  expect([...(first?.hiddenRows ?? [])]).toEqual([2, 3]);
  expect([...(first?.hiddenColumns ?? [])]).toEqual([1]);
  expect([first?.isProtected, second?.isProtected]).toEqual([false, true]);
  expect([second?.hidden, third?.hidden]).toEqual([false, true]);
});

test('a sheet all of whose rows in use are hidden', async () => {
  const workbook = workbookOf(sheetsOf(1));
  new Person(workbook).hideRows('第1表!1:10');
  pane = await openPane(workbook);
  expect((await read()).sheets[0]?.hiddenRows?.size).toBe(10);
});

test('merges whose sheet bears a comma and a quote in its name', async () => {
  const workbook = workbookOf({ "表,一'": [['题', '', '']] });
  workbook.sheet("表,一'").merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  pane = await openPane(workbook);
  expect((await read()).sheets[0]?.merges?.map(a1Range)).toEqual(['A1:C1']);
});

test('an empty workbook reads as empty sheets', async () => {
  pane = await openPane(workbookOf({ Sheet1: [], Sheet2: [] }));
  expect((await read()).sheets.map(({ name, cells }) => [name, cells])).toEqual([
    ['Sheet1', []],
    ['Sheet2', []],
  ]);
});

test('at the floor, ExcelApi 1.9, all but merges is read', async () => {
  const workbook = workbookOf(sheetsOf(2));
  workbook.sheet('第1表').merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  new Person(workbook).hideRows('第1表!3:4');
  pane = await openPane(workbook, { excelApi: '1.9' });
  const [first] = (await read()).sheets;
  expect(first?.cells).toHaveLength(30);
  expect(first?.merges).toEqual([]);
  expect(first?.hiddenRows?.size).toBe(2);
  expect([...pane.session.unknownMembers]).toEqual([]);
});

test('what does not fit into one answer comes in several, none above 5 MB, and all of it', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => i * 40 + j + 0.123456),
  );
  pane = await openPane(workbookOf({ 大表: rows }));
  const parts: number[] = [];
  const syncs = await pane.log.during(async () => {
    const { sheets } = await new ExcelHost().read((done, of) => parts.push(done / of));
    expect(sheets[0]?.cells).toHaveLength(200_000);
    expect(sheets[0]?.cells.at(-1)).toEqual({ row: 4999, column: 39, value: 199_999.123456 });
  });
  for (const { requestBytes, responseBytes } of syncs) {
    expect(requestBytes).toBeLessThan(5_000_000);
    expect(responseBytes).toBeLessThan(5_000_000);
  }
  expect(parts.at(-1)).toBe(1);
});

test('long texts that Excel refuses to answer at once are asked for in smaller parts', async () => {
  const rows = Array.from({ length: 300 }, () => Array.from({ length: 10 }, () => '说明'.repeat(40)));
  pane = await openPane(workbookOf({ 说明: rows }), { byteLimit: 300_000 });
  expect((await read()).sheets[0]?.cells).toHaveLength(3000);
});

test('a reading that is no longer wanted ends', async () => {
  pane = await openPane(workbookOf(sheetsOf(1)));
  const aborting = new AbortController();
  aborting.abort();
  await expect(new ExcelHost().read(undefined, aborting.signal)).rejects.toMatchObject({ code: 'cancelled' });
});

test('a sheet deleted while it is read is a fault that says so', async () => {
  const workbook = workbookOf(sheetsOf(3));
  pane = await openPane(workbook);
  pane.faults.beforeSync(2, () => {
    new Person(workbook).deleteSheet('第2表');
  });
  await expect(read()).rejects.toMatchObject({ code: 'gone' });
  await expect(read()).resolves.toMatchObject({ sheets: [{ name: '第1表' }, { name: '第3表' }] });
});

test('while a cell is being edited the reading waits, and goes on afterwards', async () => {
  pane = await openPane(workbookOf(sheetsOf(1)));
  pane.faults.startEditing();
  const reading = read();
  pane.faults.endEditing();
  await expect(reading).resolves.toMatchObject({ sheets: [{ name: '第1表' }] });
});

test('reading changes nothing', async () => {
  const workbook = await openFile('samples/xiaoguan-2026-typed.xlsx');
  pane = await openPane(workbook);
  const before = workbook.sheets.length;
  const syncs = await pane.log.during(() => read());
  expect(syncs.flatMap(({ batch }) => batch.Actions).filter(({ ActionType }) => ActionType === 4)).toEqual(
    [],
  );
  expect(workbook.sheets).toHaveLength(before);
});
