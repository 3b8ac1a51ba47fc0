/** @jest-environment jsdom */
import { openPane, reopen, workbookOf } from '.';
import type { JsdomPane, Workbook } from '.';
import { write } from './small-calls';

// What an Excel does that nobody would expect of it, each by its documentation or by a report of its users.

let workbook: Workbook;
let pane: JsdomPane;

beforeEach(async () => {
  workbook = workbookOf({ 表: [['甲', 1]] });
  pane = await openPane(workbook);
});

afterEach(() => pane.close());

function inSheet<Result>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) {
  return Excel.run((context) => act(context.workbook.worksheets.getItem('表'), context));
}

test.each([
  ['0:2', 2 / 1440, 'h:mm'],
  ['1:30:15', (3600 + 1800 + 15) / 86_400, 'h:mm:ss'],
  ['25:00', 25 / 24, '[h]:mm:ss'],
  ['0:75', '0:75', 'General'],
])('%s is a time: %d', async (typed, value, numberFormat) => {
  await write('表', 'C1', typed);
  expect(workbook.sheet('表').cell(0, 2)).toMatchObject({ value, style: { numberFormat } });
});

test('what is frozen at a range keeps the place of the range', async () => {
  const address = await inSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('B2:C4'));
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    return location.address;
  });
  expect(address).toBe('表!B2:C4');
});

test('a range without any used cell has no used range; a sheet has its first cell', async () => {
  const asking = inSheet(async (sheet, context) => {
    sheet.getRange('D5:E9').getUsedRange().load('address');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
  workbook.sheet('表').rows.clear();
  const address = await inSheet(async (sheet, context) => {
    const used = sheet.getUsedRange();
    used.load('address');
    await context.sync();
    return used.address;
  });
  expect(address).toBe('表!A1');
});

test('a link has what is shown when the pointer rests on it', async () => {
  const link = await inSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: '表!B1', screenTip: '去看金额' };
    cell.load('hyperlink');
    await context.sync();
    return cell.hyperlink;
  });
  expect(link).toMatchObject({ documentReference: '表!B1', screenTip: '去看金额' });
});

test('the mode of calculation is told as it was when the workbook was opened', async () => {
  const mode = () =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  expect(await mode()).toBe('Automatic');
  await pane.close();
  reopen(workbook);
  pane = await openPane(workbook);
  expect(await mode()).toBe('Manual');
});
