/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Edit } from '../../../src/hosts/port/edit';
import { openPane, Person, workbookOf } from '../../excel-host';
import type { HostOptions, JsdomPane, Workbook } from '../../excel-host';
import { smallSet } from '../port/small-set';

let pane: JsdomPane;
let workbook: Workbook;
let host: ExcelHost;

/** A person has typed something, which their Ctrl+Z would take back. */
async function opened(options?: HostOptions): Promise<void> {
  workbook = workbookOf({ 支出: Array.from({ length: 6 }, (_, i) => [`科目${i}`, i]), 预算01表: [] });
  new Person(workbook).type('支出!B1', 7);
  pane = await openPane(workbook, options);
  host = new ExcelHost();
  await host.read();
}

afterEach(() => pane.close());

const cell = (row: number): Edit => ({
  kind: 'cell',
  at: { sheet: '支出', row, column: 1 },
  standing: { value: row },
  content: { amount: '9' },
  decimals: 0,
});

const newRow = (row: number): Edit => ({
  kind: 'row',
  before: { sheet: '支出', row, column: 0 },
  standing: { value: `科目${row}` },
  cells: [{ column: 1, content: { amount: '2.5' } }],
});

const MARK = { at: { sheet: '支出', row: 1, column: 1 }, kind: 'suspect' } as const;
const COLOURS = { suspect: '#FFD966', involved: '#DDEBF7' };

test.each<[string, number, () => Promise<unknown>]>([
  ['reading', 0, () => host.read()],
  ['marking', 1, () => host.mark([MARK], COLOURS)],
  ['adopting cells', 1, () => host.edit([cell(1), cell(2)])],
  ['adopting rows and cells', 2, () => host.edit([newRow(1), cell(2), newRow(3), newRow(4)])],
  ['a set under free names', 4, () => host.addSheets(smallSet(4, 10, { namesTaken: 'number' }))],
])('%s is %i steps of Ctrl+Z, before what the person has done', async (_, steps, act) => {
  await opened();
  await act();
  expect(workbook.undoRecords.all).toEqual(['user', ...Array.from({ length: steps }, () => 'add-in')]);
});

test('taking an adoption back is one step more', async () => {
  await opened();
  await host.edit([newRow(1), cell(2), newRow(3)]);
  expect(await host.undo()).toMatchObject({ status: 'done' });
  expect(workbook.undoRecords.all).toEqual(['user', 'add-in', 'add-in', 'add-in']);
});

describe('what Excel cannot undo empties the person’s undo', () => {
  test('a set that replaces sheets, which are renamed and hidden', async () => {
    await opened();
    await host.addSheets(smallSet(4, 10, { namesTaken: 'replace' }));
    expect(workbook.undoRecords.all).not.toContain('user');
  });

  test('taking a set off, which deletes its sheets', async () => {
    await opened();
    await host.addSheets(smallSet(4, 10, { namesTaken: 'number' }));
    await host.takeOffSheets();
    expect(workbook.undoRecords.all).toEqual([]);
  });
});

test.each([
  ['1.15', [undefined, undefined]],
  ['1.20', [true, true]],
] as const)('with ExcelApi %s adopting and taking back are grouped: %j', async (excelApi, grouped) => {
  await opened({ excelApi });
  const run = jest.spyOn(Excel, 'run');
  await host.edit([newRow(1), cell(2)]);
  await host.undo();
  await host.mark([MARK], COLOURS);
  const options = run.mock.calls.map(([given]) => given as unknown as Excel.RunOptions);
  expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([...grouped, undefined]);
  run.mockRestore();
});

test.each([2, 3])('what Excel cannot group, as it says in sync %i, is done step by step', async (sync) => {
  await opened({ excelApi: '1.20' });
  pane.faults.failSync(sync, 1, 'UndoNotSupported');
  expect(await host.edit([newRow(1), cell(2)])).toMatchObject({ status: 'done' });
  const amounts = Array.from({ length: 7 }, (_, row) => workbook.sheet('支出').cell(row, 1).value);
  expect(amounts).toEqual([7, 2.5, 1, 9, 3, 4, 5]);
});

test.each([2, 8, 13, 16, 20])(
  'and so is taking back, as it says after %i actions of its last sync',
  async (actions) => {
    await opened({ excelApi: '1.20' });
    await host.edit([newRow(1), cell(2), newRow(3)]);
    pane.faults.failSync(3, actions, 'UndoNotSupported');
    expect(await host.undo()).toMatchObject({ status: 'done' });
    const amounts = Array.from({ length: 7 }, (_, row) => workbook.sheet('支出').cell(row, 1).value);
    expect(amounts).toEqual([7, 1, 2, 3, 4, 5, null]);
    expect(host.undoable).toBe(0);
  },
);
