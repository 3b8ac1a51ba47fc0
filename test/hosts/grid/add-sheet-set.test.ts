import { smallSet } from '../port/small-set';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { smallFile } from './small-file';

let file: OpenedFile;

beforeEach(async () => {
  file = await opened(smallFile({ 预算01表: [['合计', 1]], 底表: [['金额', 2]] }));
});

afterEach(() => {
  file.close();
});

const names = () => file.workbook.getSheets().map((sheet) => sheet.getName());
const set = smallSet(2, 3, { namesTaken: 'number' });

async function cellsOf(name: string) {
  const { sheets } = await file.host.read();
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

test('a set comes last, under free names, and its first sheet is shown', async () => {
  const outcome = await file.host.addSheets(set);
  const sheets = ['目录', '预算01表 (2)', '预算02表'];
  expect(outcome).toEqual({ status: 'done', sheets, aside: [], printsAsPlanned: true });
  expect(names()).toEqual(['预算01表', '底表', ...sheets]);
  expect(file.workbook.getActiveSheet().getName()).toBe('目录');
});

test('its formulas are alive, also those that lead to sheets behind them', async () => {
  await file.host.addSheets(set);
  expect((await cellsOf('预算02表')).get('5,2')).toMatchObject({ value: 4.5, formula: 'SUM(C3:C5)' });
  expect((await cellsOf('预算01表 (2)')).get('5,2')).toMatchObject({ value: 4.5 });
  file.person.type('预算02表!C3', 10);
  expect((await cellsOf('预算02表')).get('5,2')).toMatchObject({ value: 13 });
  expect((await cellsOf('预算01表 (2)')).get('5,2')).toMatchObject({ value: 13, formula: "'预算02表'!C6" });
});

test('it looks as planned', async () => {
  await file.host.addSheets(set);
  const sheet = file.workbook.getSheets()[4];
  expect(sheet?.getMergeData()).toMatchObject([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  const style = file.workbook.getStyles().get(sheet?.getCellRaw(0, 0)?.s);
  expect(style).toMatchObject({ ff: '黑体', fs: 12, bl: 1 });
  expect(sheet?.getFreeze()).toMatchObject({ ySplit: 2 });
  expect(sheet?.getRowHeight(0)).toBe(40);
});

test('it goes into the file whole, with what has been typed since', async () => {
  await file.host.addSheets(set);
  const planned = await set.plans(['目录', '预算01表 (2)', '预算02表']);
  expect((await file.host.changes()).added).toEqual(planned);
  file.person.type('预算02表!C3', 10);
  const { added } = await file.host.changes();
  expect(added[2]?.rows[5]?.cells[2]).toMatchObject({ value: 13, formula: 'SUM(C3:C5)' });
});

test('it is taken off with one step, and the last one first', async () => {
  await file.host.addSheets(set);
  await file.host.addSheets(set);
  expect(names()).toHaveLength(8);
  expect(file.workbook.getActiveSheet().getName()).toBe('目录 (2)');
  expect(await file.host.takeOffSheets()).toEqual({ status: 'done', sheets: 3, restored: 0 });
  expect(await file.host.takeOffSheets()).toEqual({ status: 'done', sheets: 3, restored: 0 });
  expect(names()).toEqual(['预算01表', '底表']);
  expect(file.workbook.getActiveSheet().getName()).toBe('预算01表');
  expect((await file.host.changes()).added).toEqual([]);
  expect(await file.host.takeOffSheets()).toEqual({ status: 'nothing-to-take-off' });
});

test('the spreadsheet takes it back with one step, too', async () => {
  await file.host.addSheets(set);
  file.person.undo();
  expect(names()).toEqual(['预算01表', '底表']);
});

test('names that are taken are told before anything is written', async () => {
  expect(await file.host.addSheets(smallSet(2, 3))).toEqual({ status: 'names-taken', names: ['预算01表'] });
  expect(names()).toEqual(['预算01表', '底表']);
});

test('the sheets of a file are not replaced, for a download cannot rename them', async () => {
  expect(file.host.canReplaceSheets).toBe(false);
  const replacing = file.host.addSheets(smallSet(2, 3, { namesTaken: 'replace' }));
  await expect(replacing).rejects.toMatchObject({ code: 'unsupported' });
  expect(names()).toEqual(['预算01表', '底表']);
});

test('one that is given up while it is planned leaves nothing behind', async () => {
  const aborting = new AbortController();
  const given = {
    ...set,
    plans: (settled: readonly string[]) => {
      aborting.abort();
      return set.plans(settled);
    },
  };
  await expect(file.host.addSheets(given, undefined, aborting.signal)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(names()).toEqual(['预算01表', '底表']);
});
