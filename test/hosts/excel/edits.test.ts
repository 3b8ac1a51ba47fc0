/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellEdit, Edit, RowEdit } from '../../../src/hosts/port/edit';
import type { CellValue } from '../../../src/workbook/cell';
import { parseA1 } from '../../../src/workbook/address';
import { differences, openPane, Person, snapshotWithSettings, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';

let pane: JsdomPane;
let host: ExcelHost;
let workbook: Workbook;
let person: Person;

beforeEach(async () => {
  workbook = workbookOf({
    支出: [
      ['科目', '合计', '基本', '项目'],
      ['2010302', '12,599,200', 12.5992, 0],
      ['2010303', 3, 1, 2],
      ['2010304', null, 4, '=C4*2'],
      ['合计', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
    ],
    收入: [['来源', 1]],
  });
  person = new Person(workbook);
  person.addConditionalFormat('支出!B2:D5', '=$B2>3', '#FF0000');
  pane = await openPane(workbook);
  host = new ExcelHost();
  await host.read();
});

afterEach(() => pane.close());

function cell(name: string, stood: CellValue, amount: string | null, formula?: string): CellEdit {
  const [sheet = '', place = ''] = name.split('!');
  const at = parseA1(place);
  if (!at) throw new RangeError(name);
  const standing = { value: stood, ...(formula !== undefined && { formula }) };
  return { kind: 'cell', at: { sheet, ...at }, standing, content: { amount }, decimals: 6 };
}

function row(name: string, stood: CellValue, code: string, amount: string): RowEdit {
  const { at, standing } = cell(name, stood, null);
  const cells = [
    { column: 0, content: { text: code } },
    { column: 2, content: { amount } },
  ];
  return { kind: 'row', before: at, standing, cells };
}

/** An amount of a new row, in a column that shows two decimals. */
const NEW = { column: 2, content: { amount: '5.5' }, format: '0.00' };

function formatAt(name: string): string {
  const [sheet = '', place = ''] = name.split('!');
  const at = parseA1(place) ?? { row: 0, column: 0 };
  return workbook.sheet(sheet).cell(at.row, at.column).style.numberFormat;
}

function valueAt(name: string): CellValue {
  const [sheet = '', place = ''] = name.split('!');
  const at = parseA1(place) ?? { row: 0, column: 0 };
  return workbook.sheet(sheet).cell(at.row, at.column).value;
}

test('a correction is written, and shows the table’s decimals where a text stood', async () => {
  expect(await host.edit([cell('支出!B2', '12,599,200', '12.599200')])).toEqual({ status: 'done', cells: 1 });
  expect(valueAt('支出!B2')).toBe(12.5992);
  expect(workbook.sheet('支出').cell(1, 1).style.numberFormat).toBe('#,##0.000000');
  expect(host.undoable).toBe(1);
});

test('a correction takes the number format of its column where its own hides decimals; undone, its own is back', async () => {
  const before = snapshotWithSettings(workbook);
  const edits = [
    { ...cell('支出!C2', 12.5992, '12.599200'), format: '0.000000' },
    { ...cell('支出!B4', null, '12'), format: '0.000000' },
    { ...row('支出!A4', '2010304', 'a', '5.5'), cells: [NEW] },
  ];
  expect(await host.edit(edits)).toEqual({ status: 'done', cells: 3, reformatted: 2 });
  expect(['C2', 'C4', 'B5'].map((name) => formatAt(`支出!${name}`))).toEqual([
    '0.000000',
    '0.00',
    '0.000000',
  ]);
  expect(await host.undo()).toEqual({ status: 'done', cells: 3 });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test.each<[string, Edit[]]>([
  ['a text that looks like a number', [cell('支出!B2', '12,599,200', '12.599200')]],
  ['a number', [cell('支出!B3', 3, '3.5')]],
  ['a blank cell', [cell('支出!B4', null, '12')]],
  ['a formula', [cell('支出!D4', 8, '7', 'C4*2')]],
  ['an amount that is taken away', [cell('支出!C3', 1, null)]],
  [
    'several cells',
    [cell('支出!B2', '12,599,200', '12.599200'), cell('支出!C3', 1, '2'), cell('收入!B1', 1, '3')],
  ],
  ['a row', [row('支出!A4', '2010304', '20103035', '5.000000')]],
  [
    'rows before one another',
    [
      row('支出!A4', '2010304', 'a', '5'),
      row('支出!A4', '2010304', 'b', '6'),
      row('支出!A2', '2010302', 'c', '7'),
    ],
  ],
  [
    'rows and cells below them',
    [row('支出!A3', '2010303', 'a', '5'), cell('支出!B4', null, '12'), cell('支出!C3', 1, '2')],
  ],
])('%s: undone, the workbook is what it was', async (_, edits) => {
  const before = snapshotWithSettings(workbook);
  expect(await host.edit(edits)).toMatchObject({ status: 'done' });
  expect(differences(before, snapshotWithSettings(workbook))).not.toEqual([]);
  expect(await host.undo()).toMatchObject({ status: 'done' });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  expect(host.undoable).toBe(0);
});

test('a row is put in as a person would: between its neighbours, totals following', async () => {
  await host.edit([row('支出!A4', '2010304', '20103035', '5.000000')]);
  expect([valueAt('支出!A4'), valueAt('支出!C4'), valueAt('支出!A5')]).toEqual(['20103035', 5, '2010304']);
  expect(workbook.sheet('支出').cell(5, 2).formula).toBe('=SUM(C2:C5)');
  expect(valueAt('支出!C6')).toBe(22.5992);
});

test('steps are taken back in order, the last one first', async () => {
  await host.edit([cell('支出!C3', 1, '2')]);
  await host.edit([cell('支出!C3', 2, '3')]);
  await host.undo();
  expect(valueAt('支出!C3')).toBe(2);
  await host.undo();
  expect(valueAt('支出!C3')).toBe(1);
  expect(await host.undo()).toEqual({ status: 'nothing-to-undo' });
});

test('nothing is written where one of the cells is no longer what was checked', async () => {
  const before = snapshotWithSettings(workbook);
  const outcome = await host.edit([cell('支出!B2', '12,599,200', '12.599200'), cell('支出!C3', 99, '2')]);
  expect(outcome).toEqual({ status: 'changed', at: [{ sheet: '支出', row: 2, column: 2 }] });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('a cell that somebody typed into between the look and the click is left alone', async () => {
  person.type('支出!C3', 77);
  expect(await host.edit([cell('支出!C3', 1, '2')])).toMatchObject({ status: 'changed' });
  expect(valueAt('支出!C3')).toBe(77);
});

test('what somebody has typed since over a correction is not taken back', async () => {
  await host.edit([cell('支出!C3', 1, '2')]);
  person.type('支出!C3', 77);
  expect(await host.undo()).toEqual({ status: 'changed', at: [{ sheet: '支出', row: 2, column: 2 }] });
  expect(valueAt('支出!C3')).toBe(77);
  expect(host.undoable).toBe(1);
});

test('a row that somebody has added to is not taken out again', async () => {
  await host.edit([row('支出!A4', '2010304', 'a', '5')]);
  person.type('支出!D4', 9);
  expect(await host.undo()).toMatchObject({ status: 'changed' });
  expect(valueAt('支出!D4')).toBe(9);
});

test('a format that the user has given a corrected cell since stays', async () => {
  await host.edit([cell('支出!B2', '12,599,200', '12.599200')]);
  workbook
    .sheet('支出')
    .restyle({ top: 1, left: 1, bottom: 1, right: 1 }, (style) => ({ ...style, numberFormat: '0.0' }));
  await host.undo();
  expect(workbook.sheet('支出').cell(1, 1)).toMatchObject({
    value: '12,599,200',
    style: { numberFormat: '0.0' },
  });
});

test('a renamed sheet’s steps can still be taken back, those of a deleted one cannot', async () => {
  await host.edit([cell('支出!C3', 1, '2')]);
  person.renameSheet('支出', '支出（改）');
  expect(await host.undo()).toMatchObject({ status: 'done' });
  expect(valueAt('支出（改）!C3')).toBe(1);
  await host.edit([cell('收入!B1', 1, '2')]);
  person.deleteSheet('收入');
  expect(await host.undo()).toMatchObject({ status: 'missing-sheet' });
  expect(host.undoable).toBe(0);
});

test.each<[string, () => void, object]>([
  [
    'a protected sheet',
    () => {
      person.protect('支出');
    },
    { status: 'protected', sheets: ['支出'] },
  ],
  [
    'a renamed sheet',
    () => {
      person.renameSheet('支出', 'x');
    },
    { status: 'missing-sheet', sheets: ['支出'] },
  ],
])('nothing is written on %s', async (_, happen, expected) => {
  happen();
  const before = snapshotWithSettings(workbook);
  expect(await host.edit([cell('支出!C3', 1, '2')])).toEqual(expected);
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('an amount of more digits than a cell holds is not written', async () => {
  await expect(host.edit([cell('支出!C3', 1, '1234567890.1234567')])).rejects.toMatchObject({
    code: 'failed',
  });
  expect(valueAt('支出!C3')).toBe(1);
});

const MIXED: Edit[] = [
  row('支出!A3', '2010303', 'a', '5'),
  row('支出!A4', '2010304', 'b', '6'),
  cell('支出!B2', '12,599,200', '12.599200'),
  cell('支出!C3', 1, '2'),
];

// The preconditions are read, rows are put in, contents are written.
test.each<readonly [nth: number, actions: number]>([
  [1, 0],
  ...[0, 1, 2, 4, 6, 8, 10].map((actions) => [2, actions] as const),
  ...[0, 1, 2, 3, 5, 7, 9, 11].map((actions) => [3, actions] as const),
])('where sync %i fails after %i actions, what was done is taken back', async (nth, actions) => {
  const before = snapshotWithSettings(workbook);
  pane.faults.failSync(nth, actions);
  await expect(host.edit(MIXED)).rejects.toMatchObject({ code: 'failed' });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  expect(host.undoable).toBe(0);
});

test('where taking back fails too, the user can still do it later', async () => {
  const before = snapshotWithSettings(workbook);
  pane.faults.failSync(3, 5);
  pane.faults.failSync(4);
  await expect(host.edit(MIXED)).rejects.toMatchObject({ code: 'failed' });
  expect(host.undoable).toBe(1);
  expect(await host.undo()).toMatchObject({ status: 'done' });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('an undo that fails half-way can be done again', async () => {
  const before = snapshotWithSettings(workbook);
  await host.edit([cell('支出!B2', '12,599,200', '12.599200'), cell('支出!C3', 1, '2')]);
  pane.faults.failSync(3, 2);
  await expect(host.undo()).rejects.toMatchObject({ code: 'failed' });
  expect(await host.undo()).toMatchObject({ status: 'done' });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test.each([0, 1, 2, 3, 4, 5, 6, 8, 12])(
  'a new row that begins like the next one goes as well after an undo that failed after %i actions',
  async (actions) => {
    const before = snapshotWithSettings(workbook);
    await host.edit([row('支出!A3', '2010303', '2010303', '5'), row('支出!A4', '2010304', '2010304', '6')]);
    pane.faults.failSync(3, actions);
    await expect(host.undo()).rejects.toMatchObject({ code: 'failed' });
    expect(await host.undo()).toMatchObject({ status: 'done' });
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  },
);

test('a row of the user’s that holds just what is in the new one is never taken for it', async () => {
  person.empty('支出!B3:D3');
  const before = snapshotWithSettings(workbook);
  pane.faults.failSync(2);
  await expect(host.edit([row('支出!A3', '2010303', '2010303', '5')])).rejects.toMatchObject({
    code: 'failed',
  });
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});
