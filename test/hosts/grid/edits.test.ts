import type { CellValue } from '../../../src/workbook/cell';
import type { CellEdit, Edit, RowEdit } from '../../../src/hosts/port/edit';
import { modelOf } from './model-of';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

const LINES = {
  支出: [
    ['科目', '合计', '基本', '项目'],
    ['2010302', '12,599,200', 12.5992, 0],
    ['2010303', 3, 1, 2],
    ['2010304', null, 4, '=C4*2'],
    ['合计', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
  ],
  收入: [['来源', 1]],
};

let file: OpenedFile;

beforeEach(async () => {
  file = await opened(smallFile(LINES, { 支出: { formats: { A3: '@', C3: '0.00', D3: '#,##0.0' } } }));
});

afterEach(() => {
  file.close();
});

function cell(name: string, stood: CellValue, amount: string | null, formula?: string): CellEdit {
  const standing = { value: stood, ...(formula !== undefined && { formula }) };
  return { kind: 'cell', at: placeNamed(name), standing, content: { amount }, decimals: 6 };
}

function row(name: string, stood: CellValue, code: string, amount: string): RowEdit {
  const { at, standing } = cell(name, stood, null);
  const cells = [
    { column: 0, content: { text: code } },
    { column: 2, content: { amount } },
  ];
  return { kind: 'row', before: at, standing, cells };
}

/** What the host reads in a cell. */
async function held(name: string) {
  await file.host.read();
  const [read] = await file.host.readCells([placeNamed(name)]);
  return read?.cell;
}

async function value(name: string): Promise<CellValue> {
  return (await held(name))?.value ?? null;
}

test('a correction is written, and shows the table’s decimals where a text stood', async () => {
  const correction = cell('支出!B2', '12,599,200', '12.599200');
  expect(await file.host.edit([correction])).toEqual({ status: 'done', cells: 1 });
  expect(await held('支出!B2')).toMatchObject({ value: 12.5992, format: '#,##0.000000' });
  expect(file.host.undoable).toBe(1);
});

test('a correction keeps the format that the cell has', async () => {
  await file.host.edit([cell('支出!C3', 1, '2')]);
  expect(await held('支出!C3')).toMatchObject({ value: 2, format: '0.00' });
});

test('a correction takes the number format of its column where its own hides decimals; undone, its own is back', async () => {
  const edits = [
    { ...cell('支出!C3', 1, '12.599200'), format: '#,##0.000000' },
    { ...cell('支出!D3', 2, '12.5'), format: '#,##0.0' },
    { ...cell('支出!B4', null, '12'), format: '#,##0.000000' },
  ];
  expect(await file.host.edit(edits)).toEqual({ status: 'done', cells: 3, reformatted: 2 });
  const formats = async () =>
    Promise.all(['支出!C3', '支出!D3', '支出!B4'].map(async (name) => (await held(name))?.format));
  expect(await formats()).toEqual(['#,##0.000000', '#,##0.0', '#,##0.000000']);
  expect(await file.host.undo()).toEqual({ status: 'done', cells: 3 });
  expect(await formats()).toEqual(['0.00', '#,##0.0', undefined]);
  expect(await held('支出!C3')).toMatchObject({ value: 1 });
});

test.each<[string, Edit[]]>([
  ['a text that looks like a number', [cell('支出!B2', '12,599,200', '12.599200')]],
  ['a number', [cell('支出!B3', 3, '3.5')]],
  ['a blank cell', [cell('支出!B4', null, '12')]],
  ['a blank cell beyond the table', [cell('支出!F9', null, '12')]],
  ['a formula', [cell('支出!D4', 8, '7', 'C4*2')]],
  ['an amount that is taken away', [cell('支出!C3', 1, null)]],
  [
    'several cells',
    [cell('支出!B2', '12,599,200', '12.599200'), cell('支出!C3', 1, '2'), cell('收入!B1', 1, '3')],
  ],
  ['a row', [row('支出!A4', '2010304', '20103035', '5.000000')]],
  ['the first row', [row('支出!A1', '科目', '20103035', '5.000000')]],
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
  const settled = async () => {
    await file.host.read();
    return modelOf(file.workbook);
  };
  // Its file has no results.
  file.person.type('支出!C4', 4);
  const before = await settled();
  expect(await file.host.edit(edits)).toMatchObject({ status: 'done' });
  expect(await settled()).not.toEqual(before);
  expect(await file.host.undo()).toMatchObject({ status: 'done' });
  expect(await settled()).toEqual(before);
  expect(file.host.undoable).toBe(0);
});

test('a row is put in as a person would: between its neighbours, looking like the one above, totals following', async () => {
  await file.host.edit([row('支出!A4', '2010304', '20103035', '5.000000')]);
  expect(await held('支出!A4')).toEqual({ row: 3, column: 0, value: '20103035', format: '@' });
  expect(await held('支出!C4')).toEqual({ row: 3, column: 2, value: 5, format: '0.00' });
  expect(await held('支出!A5')).toMatchObject({ value: '2010304' });
  expect(await held('支出!C6')).toMatchObject({ value: 22.5992, formula: 'SUM(C2:C5)' });
  expect(await held('支出!D5')).toMatchObject({ formula: 'C5*2' });
});

test('an amount of a new row shows the table’s decimals where the row above has no format', async () => {
  await file.host.edit([row('支出!A3', '2010303', 'a', '5.000000')]);
  expect(await held('支出!C3')).toMatchObject({ value: 5, format: '#,##0.000000' });
});

test('a code stays a text', async () => {
  await file.host.edit([row('支出!A3', '2010303', '2010399', '5')]);
  expect(await value('支出!A3')).toBe('2010399');
});

test('a text of digits that comes to stand where a formula stood stays a text', async () => {
  const digits = await opened(
    smallFile({
      支出: [
        ['一', 1],
        ['二', '2'],
        ['合计', '=SUM(B1:B2)'],
        ['三', '=B3'],
      ],
    }),
  );
  digits.person.insertRows('支出', 1);
  await digits.host.read();
  expect(digits.workbook.getSheetBySheetName('支出')?.getCellRaw(2, 1)).toMatchObject({ v: '2', t: 1 });
  const [total] = await digits.host.readCells([placeNamed('支出!B4')]);
  expect(total?.cell).toMatchObject({ value: 1, formula: 'SUM(B1:B3)' });
  digits.close();
});

test('steps are taken back in order, the last one first', async () => {
  await file.host.edit([cell('支出!C3', 1, '2')]);
  await file.host.edit([cell('支出!C3', 2, '3')]);
  await file.host.undo();
  expect(await value('支出!C3')).toBe(2);
  await file.host.undo();
  expect(await value('支出!C3')).toBe(1);
  expect(await file.host.undo()).toEqual({ status: 'nothing-to-undo' });
});

test('nothing is written where one of the cells is no longer what was checked', async () => {
  const before = modelOf(file.workbook);
  const edits = [cell('支出!B2', '12,599,200', '12.599200'), cell('支出!C3', 99, '2')];
  expect(await file.host.edit(edits)).toEqual({ status: 'changed', at: [placeNamed('支出!C3')] });
  expect(modelOf(file.workbook)).toEqual(before);
});

test.each<[string, string | number]>([
  ['a number', 77],
  ['the same digits as a formula', '=1'],
  ['a text', '一'],
])('a cell that somebody typed into since the check is left alone: %s', async (_, typed) => {
  file.person.type('支出!C3', typed);
  expect(await file.host.edit([cell('支出!C3', 1, '2')])).toMatchObject({ status: 'changed' });
  expect(await value('支出!C3')).toBe(typed === '=1' ? 1 : typed);
});

test('what somebody has typed since over a correction is not taken back', async () => {
  await file.host.edit([cell('支出!C3', 1, '2')]);
  file.person.type('支出!C3', 77);
  expect(await file.host.undo()).toEqual({ status: 'changed', at: [placeNamed('支出!C3')] });
  expect(await value('支出!C3')).toBe(77);
  expect(file.host.undoable).toBe(1);
});

test('a row that somebody has added to is not taken out again', async () => {
  await file.host.edit([row('支出!A4', '2010304', 'a', '5')]);
  file.person.type('支出!D4', 9);
  expect(await file.host.undo()).toMatchObject({ status: 'changed' });
  expect(await value('支出!D4')).toBe(9);
});

test('a correction below rows that somebody has put in since is not taken back somewhere else', async () => {
  await file.host.edit([cell('支出!C3', 1, '2')]);
  file.person.insertRows('支出', 1);
  expect(await file.host.undo()).toMatchObject({ status: 'changed' });
  expect([await value('支出!C3'), await value('支出!C4')]).toEqual([12.5992, 2]);
});

test('nor where another row holds the same that has come into its place', async () => {
  // B4 is empty, as B3 is made to be.
  await file.host.edit([cell('支出!B3', 3, null)]);
  file.person.removeRows('支出', 2);
  expect(await file.host.undo()).toEqual({ status: 'changed', at: [placeNamed('支出!B3')] });
  expect(file.person.value('支出!B3')).toBeNull();
  file.person.undo();
  expect(await file.host.undo()).toEqual({ status: 'done', cells: 1 });
  expect(file.person.value('支出!B3')).toBe(3);
});

test('rows put in below leave it to be taken back', async () => {
  await file.host.edit([cell('支出!B3', 3, '4')]);
  file.person.insertRows('支出', 4);
  expect(await file.host.undo()).toEqual({ status: 'done', cells: 1 });
  expect(file.person.value('支出!B3')).toBe(3);
});

test('nothing is written on a protected sheet', async () => {
  const locked = await opened(smallFile(LINES, { 支出: { isProtected: true } }));
  const before = modelOf(locked.workbook);
  const edits = [cell('收入!B1', 1, '2'), cell('支出!C3', 1, '2')];
  expect(await locked.host.edit(edits)).toEqual({ status: 'protected', sheets: ['支出'] });
  expect(modelOf(locked.workbook)).toEqual(before);
  locked.close();
});

test('nothing is written where a sheet is not there', async () => {
  expect(await file.host.edit([cell('旧表!C3', 1, '2'), cell('收入!B1', 1, '2')])).toEqual({
    status: 'missing-sheet',
    sheets: ['旧表'],
  });
  expect(await value('收入!B1')).toBe(1);
});

test('a step on a sheet that was taken away since is forgotten', async () => {
  const name = await file.host.addSheet({ name: '新表', widths: [], rows: [{ cells: [{ value: 1 }] }] });
  await file.host.edit([cell('新表!A1', 1, '2')]);
  file.person.undo();
  expect(await file.host.undo()).toEqual({ status: 'nothing-to-undo' });
  expect(name).toBe('新表');
});

test('an amount of more digits than a cell holds is not written, and nothing beside it', async () => {
  const before = modelOf(file.workbook);
  const edits = [cell('支出!B3', 3, '4'), cell('支出!C3', 1, '1234567890.1234567')];
  await expect(file.host.edit(edits)).rejects.toMatchObject({ code: 'failed' });
  expect(modelOf(file.workbook)).toEqual(before);
  expect(file.host.undoable).toBe(0);
});

describe('the spreadsheet’s own undo', () => {
  const mixed = [
    row('支出!A4', '2010304', 'a', '5'),
    cell('支出!B2', '12,599,200', '12.599200'),
    cell('支出!C3', 1, '2'),
    cell('收入!B1', 1, '3'),
  ];

  test.each<[string, Edit[]]>([
    ['a cell', [cell('支出!C3', 1, '2')]],
    ['a row', [row('支出!A4', '2010304', 'a', '5')]],
    ['cells and a row', mixed],
    ['a row, and a cell below it', [row('支出!A1', '科目', '20103035', '5'), cell('支出!C3', 1, '2')]],
  ])('takes a step back at once, and it is forgotten: %s', async (_, edits) => {
    file.person.type('支出!C4', 4);
    await file.host.read();
    const before = modelOf(file.workbook);
    await file.host.edit(edits);
    expect(file.person.undo()).toBe(true);
    await file.host.read();
    expect(modelOf(file.workbook)).toEqual(before);
    expect(file.host.undoable).toBe(0);
    expect(await file.host.undo()).toEqual({ status: 'nothing-to-undo' });
  });

  test('brings a step back, that can be taken back then', async () => {
    await file.host.edit([cell('支出!C3', 1, '2')]);
    file.person.undo();
    file.person.redo();
    expect(await value('支出!C3')).toBe(2);
    expect(file.host.undoable).toBe(1);
    expect(await file.host.undo()).toMatchObject({ status: 'done' });
    expect(await value('支出!C3')).toBe(1);
  });

  test('of what was typed leaves the steps before it', async () => {
    await file.host.edit([cell('支出!C3', 1, '2')]);
    file.person.type('支出!D3', 5);
    file.person.undo();
    expect(file.host.undoable).toBe(1);
    expect(await file.host.undo()).toMatchObject({ status: 'done' });
    expect(await value('支出!C3')).toBe(1);
  });

  test('goes on past steps that were taken back here', async () => {
    file.person.type('收入!B1', 5);
    await file.host.edit([cell('支出!C3', 1, '2')]);
    await file.host.undo();
    file.person.undo();
    file.person.undo();
    file.person.undo();
    expect([await value('支出!C3'), await value('收入!B1')]).toEqual([1, 1]);
  });
});
