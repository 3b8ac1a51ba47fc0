/** @jest-environment jsdom */
import { differences, openFile, openPane, Person, snapshot, workbookOf, type JsdomPane } from '.';

let pane: JsdomPane;

async function open(rows: Parameters<typeof workbookOf>[0]): Promise<void> {
  pane = await openPane(workbookOf(rows));
}

describe('what is typed', () => {
  beforeAll(() => open({ 表: [[null, 2]] }));
  afterAll(() => pane.close());

  const THIS_YEAR = expect.any(Number) as number;

  test.each([
    ['12.5', 'General', 12.5, 'General'],
    ['1,234.50', 'General', 1234.5, '#,##0.00'],
    ['5%', 'General', 0.05, '0%'],
    ['(12)', 'General', -12, 'General'],
    ['2080505', '@', '2080505', '@'],
    ['=A1', '@', '=A1', '@'],
    ["'2080505", 'General', '2080505', 'General'],
    ['1-2', 'General', THIS_YEAR, 'm"月"d"日"'],
    ['2026-01-01', 'General', 46023, 'yyyy/m/d'],
    ['12. 362000', 'General', '12. 362000', 'General'],
    ['1,23', 'General', '1,23', 'General'],
    ['true', 'General', true, 'General'],
    ['12345678901234567890', 'General', 12345678901234500000, 'General'],
    ['', 'General', '', 'General'],
  ])('what %j becomes in a cell of format %s', async (input, format, value, formatAfter) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1');
      range.clear();
      range.numberFormat = [[format]];
      range.values = [[input]];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[formatAfter]]);
    });
  });

  test.each([
    ['=B1+1', '=B1+1', 3],
    ['+B1', '=+B1', 2],
    ['-B1', '=-B1', -2],
    ['@SUM(B1)', '=SUM(B1)', 2],
  ])('%s is a formula', async (input, formula, value) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1');
      range.clear();
      range.values = [[input]];
      range.load('values,formulas');
      await context.sync();
      expect([range.formulas[0]?.[0], range.values[0]?.[0]]).toEqual([formula, value]);
    });
  });
});

describe('ranges', () => {
  afterEach(() => pane.close());

  test('reads what a range holds, in all its forms', async () => {
    await open({
      收支总表: [
        ['收入', 1234.5, '=B1*2'],
        [true, null, { formula: '=1/0', value: { error: '#DIV/0!' } }],
      ],
    });
    pane.workbook.sheet('收支总表').restyle({ top: 0, left: 1, bottom: 0, right: 1 }, (style) => ({
      ...style,
      numberFormat: '#,##0.00',
    }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收支总表').getUsedRange();
      range.load(
        'address,values,formulas,text,numberFormat,valueTypes,rowCount,columnCount,rowIndex,columnIndex',
      );
      await context.sync();
      expect(range.toJSON()).toEqual({
        address: '收支总表!A1:C2',
        values: [
          ['收入', 1234.5, 2469],
          [true, '', '#DIV/0!'],
        ],
        formulas: [
          ['收入', 1234.5, '=B1*2'],
          [true, '', '=1/0'],
        ],
        text: [
          ['收入', '1,234.50', '2469'],
          ['TRUE', '', '#DIV/0!'],
        ],
        numberFormat: [
          ['General', '#,##0.00', 'General'],
          ['General', 'General', 'General'],
        ],
        valueTypes: [
          ['String', 'Double', 'Double'],
          ['Boolean', 'Empty', 'Error'],
        ],
        rowCount: 2,
        columnCount: 3,
        rowIndex: 0,
        columnIndex: 0,
      });
    });
  });

  test('a write recalculates what depends on it, and nothing else', async () => {
    const stale = { formula: '=1+1', value: 99 };
    await open({ 表: [[1, '=A1*10', stale]], 别处: [['=表!A1+1']] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:C1');
      range.getCell(0, 0).values = [[5]];
      range.load('values');
      const elsewhere = context.workbook.worksheets.getItem('别处').getRange('A1');
      elsewhere.load('values');
      await context.sync();
      expect(range.values).toEqual([[5, 50, 99]]);
      expect(elsewhere.values).toEqual([[6]]);
    });
  });

  test('null leaves a cell as it is; a single value fills all', async () => {
    await open({
      表: [
        [1, 2],
        [3, 4],
      ],
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1:B2');
      range.values = [
        [null, 20],
        [30, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, 20],
        [30, 4],
      ]);
      range.getRow(0).values = 7 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [30, 4],
      ]);
    });
  });

  test('more than 1,500 cells arrive in chunks, and arrive', async () => {
    await open({ 表: [[null]] });
    const rows = Array.from({ length: 400 }, (_row, i) =>
      Array.from({ length: 12 }, (_cell, j) => i * 12 + j),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRangeByIndexes(0, 0, 400, 12);
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    const names = pane.log.batches.flatMap(({ batch }) => batch.Actions.map(({ Name }) => Name));
    expect(names).toContain('_ValidateArraySize');
  });

  test('a write that does not fit is refused', async () => {
    await open({ 表: [[1]] });
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a kept range follows the rows that somebody inserts above it', async () => {
    await open({ 表: [['甲'], ['乙'], ['丙']] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A2:A3');
      range.load('address');
      await context.sync();
      new Person(pane.workbook).insertRows('表!1:2');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['表!A4:A5', [['乙'], ['丙']]]);
    });
  });

  test('a range that was deleted is no valid reference any more', async () => {
    await open({ 表: [['甲'], ['乙'], ['丙']] });
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A2');
      range.load('address');
      await context.sync();
      new Person(pane.workbook).deleteRows('表!2:2');
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test('the real sample opens, and reads as the file says', async () => {
    pane = await openPane(await openFile('samples/xiaoguan-2026-typed.xlsx'));
    const before = snapshot(pane.workbook);
    const syncs = await pane.log.during(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load('items/name');
        await context.sync();
        const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
        for (const range of used) range.load('values');
        await context.sync();
        expect(sheets.items.length).toBeGreaterThanOrEqual(12);
        expect(
          used.flatMap(({ values }) => values.flat() as unknown[]).filter((value) => value !== '').length,
        ).toBeGreaterThan(1000);
      }),
    );
    expect(syncs).toHaveLength(2);
    expect(differences(before, snapshot(pane.workbook))).toEqual([]);
  });
});
