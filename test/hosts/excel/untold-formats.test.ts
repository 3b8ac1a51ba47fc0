/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Mark } from '../../../src/hosts/port/mark';
import { differences, openPane, Person, reopen, snapshotWithSettings, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';

const COLOURS = { suspect: '#FFD966', involved: '#DDEBF7' };
const MARKS: readonly Mark[] = ['支出', '收入', '三公'].map((sheet) => ({
  at: { sheet, row: 1, column: 1 },
  kind: 'suspect',
}));

let pane: JsdomPane;
let workbook: Workbook;
let host: ExcelHost;
let person: Person;

beforeEach(async () => {
  const rows = [
    ['科目', '金额'],
    ['甲', 1],
  ];
  workbook = workbookOf({ 支出: rows, 收入: rows, 三公: rows });
  person = new Person(workbook);
  person.addConditionalFormat('收入!A1:B2', '=$B1>3', '#FF0000');
  pane = await openPane(workbook);
  host = new ExcelHost();
  await host.read();
});

afterEach(() => pane.close());

/** Where our marks stand. */
const marked = () =>
  workbook.sheets
    .filter(({ conditionalFormats }) => conditionalFormats.some(({ formula }) => formula.includes('gouji')))
    .map(({ name }) => name);

/** What Excel may keep to itself of conditional formats that somebody made by hand. */
const UNTOLD = ['alone', 'by place', 'all'] as const;

describe.each(UNTOLD)('of 收入 Excel does not tell a conditional format, %s', (untold) => {
  test('the others are marked and cleared, it is left as it was, and that is said', async () => {
    person.addConditionalFormat('收入!A1:B2', '=$B1<1', '#00FF00', untold);
    const before = snapshotWithSettings(workbook);
    expect(await host.mark(MARKS, COLOURS)).toEqual({
      marked: 2,
      protectedSheets: [],
      untoldSheets: ['收入'],
    });
    expect(marked()).toEqual(['支出', '三公']);
    expect(await host.clearMarks()).toEqual(['收入']);
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  });
});

test.each([
  ['alone', []],
  ['by place', []],
  // Nothing at all can be asked of it.
  ['all', ['收入']],
] as const)('made when marks stood there, and untold %s: marks are left on %j', async (untold, left) => {
  await host.mark(MARKS, COLOURS);
  person.addConditionalFormat('收入!A1:B2', '=$B1<1', '#00FF00', untold);
  expect(await host.clearMarks()).toEqual(['收入']);
  expect(marked()).toEqual(left);
  expect(workbook.sheet('收入').conditionalFormats).toHaveLength(2 + left.length);
});

test.each([
  ['alone', []],
  ['by place', ['收入']],
] as const)('marks of a pane that was closed, untold %s: they are left on %j', async (untold, left) => {
  await host.mark(MARKS, COLOURS);
  person.addConditionalFormat('收入!A1:B2', '=$B1<1', '#00FF00', untold);
  expect(await new ExcelHost().clearMarks()).toEqual(['收入']);
  expect(marked()).toEqual(left);
});

test('what the file opened anew tells again is marked and cleared again', async () => {
  person.addConditionalFormat('收入!A1:B2', '=$B1<1', '#00FF00', 'all');
  await host.mark(MARKS, COLOURS);
  await pane.close();
  reopen(workbook);
  pane = await openPane(workbook);
  host = new ExcelHost();
  await host.read();
  expect(await host.mark(MARKS, COLOURS)).toMatchObject({ marked: 3, untoldSheets: [] });
  expect(await host.clearMarks()).toEqual([]);
  expect(marked()).toEqual([]);
});
