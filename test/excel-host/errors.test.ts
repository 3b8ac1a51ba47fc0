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

describe('errors', () => {
  test.each([
    [
      'a sheet that is not there',
      (book: Excel.Workbook) => book.worksheets.getItem('无').getRange('A1'),
      'ItemNotFound',
    ],
    [
      'an address that is none',
      (book: Excel.Workbook) => book.worksheets.getItem('收入').getRange('一'),
      'InvalidArgument',
    ],
    [
      'a place off the sheet',
      (book: Excel.Workbook) => book.worksheets.getItem('收入').getRange('A1').getOffsetRange(-1, 0),
      'InvalidArgument',
    ],
  ])('%s', async (_what, rangeOf, code) => {
    await open();
    const reading = Excel.run(async (context) => {
      rangeOf(context.workbook).load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code });
  });

  test('a null object has null objects, and no values', async () => {
    await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('what the host lacks is refused and noted down', async () => {
    await open();
    const asking = Excel.run(async (context) => {
      context.workbook.tables.add('A1:B2', true);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...pane.session.unknownMembers.keys()]).toEqual(['Workbook.Tables']);
  });

  test('at the floor, younger members do not exist', async () => {
    await open({ excelApi: '1.9' });
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange().getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a batch that fails is not rolled back', async () => {
    await open();
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A1').values = [['先']];
      context.workbook.worksheets.getItem('无').getRange('A1').values = [['中']];
      sheet.getRange('A2').values = [['后']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(pane.workbook.sheet('收入').cell(0, 0).value).toBe('先');
    expect(pane.workbook.sheet('收入').cell(1, 0).value).toBe('乙');
  });
});

describe('a protected sheet', () => {
  test('is read, but not written to nor marked', async () => {
    await open();
    person.protect('收入');
    expect(await readA1('收入')).toEqual([['甲']]);
    await expect(write('收入', 'A1', 5)).rejects.toMatchObject({ code: 'AccessDenied' });
    const marking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1').conditionalFormats.add('Custom');
      await context.sync();
    });
    await expect(marking).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('takes values into cells that are not locked', async () => {
    await open();
    pane.workbook
      .sheet('收入')
      .restyle({ top: 0, left: 1, bottom: 1, right: 1 }, (style) => ({ ...style, locked: false }));
    person.protect('收入');
    await write('收入', 'B1', 5);
    expect(pane.workbook.sheet('收入').cell(0, 1).value).toBe(5);
  });

  test('says so', async () => {
    await open();
    person.protect('收入', { allowFormatCells: true }, 'secret');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(sheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ['收入', true],
        ['支出', false],
      ]);
    });
  });
});
