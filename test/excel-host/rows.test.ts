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

test.each([
  [
    'a row inserted within a sum',
    () => {
      person.insertRows('收支总表!3:3');
    },
    '=SUM(B2:B4)',
    '=收支总表!B5',
    '=收支总表!$B$2',
  ],
  [
    'a row inserted above all',
    () => {
      person.insertRows('收支总表!1:1');
    },
    '=SUM(B3:B4)',
    '=收支总表!B5',
    '=收支总表!$B$3',
  ],
  [
    'a row deleted within a sum',
    () => {
      person.deleteRows('收支总表!3:3');
    },
    '=SUM(B2:B2)',
    '=收支总表!B3',
    '=收支总表!$B$2',
  ],
  [
    'the row referred to deleted',
    () => {
      person.deleteRows('收支总表!2:2');
    },
    '=SUM(B2:B2)',
    '=收支总表!B3',
    '=收支总表!#REF!',
  ],
])('%s: formulas follow, here and elsewhere', (_what, edit, sum, there, absolute) => {
  edit();
  const total = [...pane.workbook.sheet('收支总表').cellsIn({ top: 0, left: 1, bottom: 9, right: 1 })].at(-1);
  expect([total?.cell.formula, formula('02 收入', 0, 0), formula('02 收入', 0, 1)]).toEqual([
    sum,
    there,
    absolute,
  ]);
});

test('a row inserted by the add-in looks like the one above, counts in the sum, and goes without a trace', async () => {
  person.fill('收支总表!A2:B2', '#FFFF00');
  person.addNote('收支总表!A4', '核对');
  person.validate('收支总表!B2:B4', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  pane.workbook.sheet('收支总表').merges = [{ top: 3, left: 2, bottom: 4, right: 3 }];
  const before = snapshot(pane.workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收支总表');
    sheet.getRange('3:3').insert('Down').load('address');
    sheet.getRange('A3:B3').values = [['新', 5]];
    const total = sheet.getRange('B5');
    total.load('values,formulas');
    const colour = sheet.getRange('A3');
    colour.load('format/fill/color');
    await context.sync();
    expect([total.values, total.formulas]).toEqual([[[8]], [['=SUM(B2:B4)']]]);
    expect(colour.format.fill.color).toBe('#FFFF00');
  });
  expect(differences(before, snapshot(pane.workbook))).toContain(
    'sheets · 收支总表 · notes · A5: nothing → "核对"',
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('收支总表').getRange('3:3').delete('Up');
    await context.sync();
  });
  expect(differences(before, snapshot(pane.workbook))).toEqual([]);
});

test('hidden and filtered rows, merges, special cells', async () => {
  person.hideRows('收支总表!2:2');
  person.filter('收支总表!A1:B4', [3]);
  pane.workbook.sheet('收支总表').merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收支总表');
    const used = sheet.getUsedRange();
    used.load('rowHidden');
    const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
    const cells = used.getCellProperties({ address: true, format: { fill: { color: true } } });
    const merged = used.getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    const formulas = used.getSpecialCellsOrNullObject('Formulas');
    formulas.load('address');
    const visible = used.getSpecialCellsOrNullObject('Visible');
    visible.load('address');
    const none = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Formulas');
    none.load('address');
    await context.sync();
    expect(used.rowHidden).toBeNull();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
      { rowHidden: false, rowIndex: 3 },
    ]);
    expect(cells.value[3]?.[1]).toEqual({ address: '收支总表!B4', format: { fill: { color: '#FFFFFF' } } });
    expect([merged.address, merged.areaCount]).toEqual(['收支总表!A1', 1]);
    expect(formulas.address).toBe('收支总表!B4');
    expect(visible.address).toBe('收支总表!A1:B1,收支总表!A4:B4');
    expect(none.isNullObject).toBe(true);
  });
});
