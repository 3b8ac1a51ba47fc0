/** @jest-environment jsdom */
import { differences, openPane, Person, snapshot, workbookOf, type JsdomPane } from '.';

let pane: JsdomPane;
let person: Person;

beforeEach(async () => {
  pane = await openPane(
    workbookOf({
      收支总表: [
        ['项目', '金额'],
        ['甲', 1],
        ['乙', 2],
        ['合计', '=SUM(B2:B3)'],
      ],
      '02 收入': [['=收支总表!B4', '=收支总表!$B$2'], ["='02 收入'!A1*2"]],
    }),
  );
  person = new Person(pane.workbook);
});
afterEach(() => pane.close());

const formula = (sheet: string, row: number, column: number) =>
  pane.workbook.sheet(sheet).cell(row, column).formula;

test('a sheet renamed, copied, moved, deleted: formulas and order follow', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('收支总表');
    sheet.name = '01 总表';
    const copy = sheet.copy('After', sheet);
    copy.load('name,position');
    await context.sync();
    expect(copy.toJSON()).toMatchObject({ name: '01 总表 (2)', position: 1 });
    copy.position = 2;
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['01 总表', '02 收入', '01 总表 (2)']);
    expect(formula('02 收入', 0, 0)).toBe("='01 总表'!B4");
    sheet.delete();
    await context.sync();
  });
  expect(formula('02 收入', 0, 0)).toBe('=#REF!');
  expect(pane.workbook.sheet('02 收入').cell(0, 0).value).toEqual({ error: '#REF!' });
});

test('a report: a new sheet, laid out and printed as asked', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('勾稽报告');
    const head = sheet.getRange('A1:C1');
    head.values = [['编号', '问题', '位置']];
    head.format.font.bold = true;
    head.format.fill.color = '#DDEBF7';
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    head.format.borders.getItem('InsideVertical').color = '#808080';
    sheet.getRange('B:B').format.columnWidth = 200;
    sheet.getRange('A:C').format.wrapText = true;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.tabColor = '#0F6CBD';
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.centerHorizontally = true;
    sheet.activate();
    const wide = sheet.getRange('B5');
    wide.load('format/columnWidth,format/wrapText,format/font/bold');
    const bottom = head.format.borders.getItem('EdgeBottom');
    bottom.load('style,color');
    await context.sync();
    expect([wide.format.columnWidth, wide.format.wrapText, wide.format.font.bold]).toEqual([
      199.5,
      true,
      false,
    ]);
    expect([bottom.style, bottom.color]).toEqual(['Continuous', '#000000']);
  });
  const sheet = pane.workbook.sheet('勾稽报告');
  expect(pane.workbook.activeSheet).toBe(sheet);
  expect(sheet).toMatchObject({ frozen: { rows: 1, columns: 0 }, showGridlines: false, tabColor: '#0F6CBD' });
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: { top: 0, bottom: 0 },
  });
  expect(sheet.cell(0, 0).style.borders).toEqual({
    bottom: { style: 'Continuous', color: '#000000', weight: 'Thin' },
    right: { style: 'Continuous', color: '#808080', weight: 'Thin' },
  });
});

test('copies formats, or all; clears contents, or all', async () => {
  person.fill('收支总表!B2', '#FF0000');
  const before = snapshot(pane.workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收支总表');
    sheet.getRange('D2').copyFrom('B2', 'Formats');
    sheet.getRange('C4').copyFrom('B4', 'All');
    await context.sync();
  });
  const sheet = pane.workbook.sheet('收支总表');
  expect(sheet.cell(1, 3)).toMatchObject({ value: null, style: { fill: '#FF0000' } });
  expect(sheet.cell(3, 2)).toMatchObject({ value: 0, formula: '=SUM(C2:C3)' });
  await Excel.run(async (context) => {
    const cleared = context.workbook.worksheets.getItem('收支总表').getRanges('D2,C4');
    cleared.clear('All');
    await context.sync();
  });
  expect(differences(before, snapshot(pane.workbook))).toEqual([]);
});

test('names, comments, validation', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收支总表');
    context.workbook.names.add('总额', sheet.getRange('B4'));
    const named = context.workbook.names.getItem('总额').getRange();
    named.load('values');
    const comment = context.workbook.comments.add('收支总表!B2', '应为 2');
    comment.load('content');
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    const validation = sheet.getRange('B2').dataValidation;
    validation.load('type');
    await context.sync();
    expect([named.values, comment.content, validation.type]).toEqual([[[3]], '应为 2', 'List']);
  });
  expect(pane.workbook.names).toMatchObject([{ name: '总额', formula: '=收支总表!$B$4' }]);
  person.insertRows('收支总表!1:1');
  expect(pane.workbook.names[0]?.formula).toBe('=收支总表!$B$5');
  expect(pane.workbook.sheet('收支总表').comments).toMatchObject([{ row: 2, content: '应为 2' }]);
});

test('goes to a cell of another sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('02 收入');
    sheet.activate();
    sheet.getRange('A2').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe("'02 收入'!A2");
  });
});

test('manual calculation leaves results until it is asked for', async () => {
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    const sheet = context.workbook.worksheets.getItem('收支总表');
    sheet.getRange('B2').values = [[10]];
    const total = sheet.getRange('B4');
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[3]]);
    context.workbook.application.calculate('Full');
    total.load('values');
    await context.sync();
    expect(total.values).toEqual([[12]]);
  });
});

test('a hundred sheets are read in two syncs', async () => {
  for (let number = 1; number <= 98; number++) person.addSheet(`表${number}`);
  const syncs = await pane.log.during(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load('values,formulas,text,numberFormat,rowIndex,columnIndex');
      await context.sync();
      expect(used.filter((range) => !range.isNullObject)).toHaveLength(2);
    }),
  );
  expect(syncs).toHaveLength(2);
});
