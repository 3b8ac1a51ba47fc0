import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { smallFile } from './small-file';

const PLAN: SheetPlan = {
  name: '核对报告',
  widths: [10, 20],
  rows: [
    { cells: [{ value: '=1+1', style: { bold: true } }, { value: null }], height: 30 },
    { cells: [{ value: '2010301' }, { value: 1.5, style: { format: '0.00' } }] },
  ],
  frozenRows: 1,
};

let file: OpenedFile;

beforeEach(async () => {
  file = await opened(smallFile({ 支出: [['合计', 1]] }));
});

afterEach(() => {
  file.close();
});

test('a sheet is put behind the others and shown; its texts stay texts', async () => {
  expect(await file.host.addSheet(PLAN)).toBe('核对报告');
  expect(file.workbook.getSheets().map((sheet) => sheet.getName())).toEqual(['支出', '核对报告']);
  expect(file.workbook.getActiveSheet().getName()).toBe('核对报告');
  expect(file.workbook.getActiveSheet().getFreeze()).toMatchObject({ ySplit: 1, startRow: 1 });
  const { sheets } = await file.host.read();
  expect(sheets[1]?.cells).toEqual([
    { row: 0, column: 0, value: '=1+1' },
    { row: 1, column: 0, value: '2010301' },
    { row: 1, column: 1, value: 1.5, format: '0.00' },
  ]);
});

test('a name that is taken gets a number', async () => {
  await file.host.addSheet(PLAN);
  expect(await file.host.addSheet(PLAN)).toBe('核对报告 (2)');
  expect(await file.host.addSheet({ ...PLAN, name: '支出' })).toBe('支出 (2)');
});

test('it goes into the file as it is then, and not at all once it was taken back', async () => {
  await file.host.addSheet(PLAN);
  expect((await file.host.changes()).added).toEqual([PLAN]);
  file.person.type('核对报告!B1', '已阅');
  file.person.insertRows('核对报告', 1);
  const { added, snapshot, rows } = await file.host.changes();
  expect(added[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['=1+1', '已阅'],
    [null, null],
    ['2010301', 1.5],
  ]);
  expect(added[0]?.rows.map(({ height }) => height)).toEqual([30, undefined, undefined]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['支出']);
  expect(rows.size).toBe(0);
  for (let i = 0; i < 3; i++) file.person.undo();
  expect((await file.host.changes()).added).toEqual([]);
});

test('a number format that came with what was typed goes with it', async () => {
  await file.host.addSheet(PLAN);
  const percent = { v: 0.05, s: { n: { pattern: '0%' } } };
  const range = { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 };
  file.person.give(SetRangeValuesCommand, { subUnitId: 'added1', range, value: percent });
  const { added } = await file.host.changes();
  expect(added[0]?.rows[1]?.cells[1]).toEqual({ value: 0.05, style: { format: '0%' } });
});

test('texts are kept under names', async () => {
  await file.host.setSetting('a', '1');
  expect(await file.host.getSettings(['a', 'b'])).toEqual(['1', undefined]);
  expect((await file.host.changes()).kept).toEqual({ a: '1' });
  await file.host.setSetting('a', undefined);
  expect(await file.host.getSettings(['a'])).toEqual([undefined]);
});
