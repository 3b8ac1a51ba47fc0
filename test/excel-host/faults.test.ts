/** @jest-environment jsdom */
import { type HostOptions, type JsdomPane, openPane, Person, workbookOf } from '.';
import { readA1, write } from './small-calls';

let pane: JsdomPane;
let person: Person;

async function open(options?: HostOptions): Promise<void> {
  pane = await openPane(
    workbookOf({
      收入: [
        ['甲', 1],
        ['乙', 2],
      ],
      支出: [['丙', 3]],
    }),
    options,
  );
  person = new Person(pane.workbook);
}
afterEach(() => pane.close());

test('the sync after next fails, the one after that works', async () => {
  await open();
  pane.faults.failSync(2);
  await expect(readA1('收入')).resolves.toEqual([['甲']]);
  await expect(readA1('收入')).rejects.toMatchObject({ code: 'GeneralException' });
  await expect(readA1('收入')).resolves.toEqual([['甲']]);
});

test('half-way: what was done stays done', async () => {
  await open();
  const writing = (actions: number) => {
    pane.faults.failSync(1, actions);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      for (const address of ['A1', 'A2', 'A3', 'A4']) sheet.getRange(address).values = [['新']];
      await context.sync();
    });
  };
  await expect(writing(8)).rejects.toMatchObject({ code: 'GeneralException' });
  const written = [0, 1, 2, 3].filter((row) => pane.workbook.sheet('收入').cell(row, 0).value === '新');
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(4);
});

test('a sheet is deleted just before the write', async () => {
  await open();
  pane.faults.beforeSync(2, () => {
    person.deleteSheet('收入');
  });
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收入');
    sheet.load('name');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a renamed sheet is still the same', async () => {
  await open();
  pane.faults.beforeSync(2, () => {
    person.renameSheet('收入', '收入总表');
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收入');
    sheet.load('name');
    await context.sync();
    const range = sheet.getRange('A1');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('收入总表!A1');
  });
});

test('a cell is being edited: refused at once, or waited for', async () => {
  await open();
  pane.faults.startEditing();
  await expect(readA1('收入')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = readA1('收入', { delayForCellEdit: true });
  setTimeout(() => {
    pane.faults.endEditing();
  }, 20);
  await expect(waiting).resolves.toEqual([['甲']]);
});

test('a request or a response too large', async () => {
  await open({ byteLimit: 2000 });
  await expect(write('收入', 'A1', 'x'.repeat(2000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  pane.workbook
    .sheet('收入')
    .put(0, 0, { ...pane.workbook.sheet('收入').cell(0, 0), value: 'x'.repeat(2000) });
  await expect(readA1('收入')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(pane.log.syncs.map(({ error }) => error)).toEqual([
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ]);
});

test('a slow host', async () => {
  await open();
  pane.faults.latency = 50;
  const before = performance.now();
  await readA1('收入');
  expect(performance.now() - before).toBeGreaterThanOrEqual(50);
});
