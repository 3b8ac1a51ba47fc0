/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Mark, MarkKind } from '../../../src/hosts/port/mark';
import { parseA1 } from '../../../src/workbook/address';
import {
  differences,
  openFile,
  openPane,
  Person,
  reopen,
  snapshotWithSettings,
  workbookOf,
} from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';

const COLOURS = { suspect: '#FFD966', involved: '#DDEBF7' };
const ROWS = Array.from({ length: 12 }, (_, i) => [`2010${i + 100}`, i + 0.5, i * 2, `=B${i + 1}+C${i + 1}`]);

let pane: JsdomPane;

afterEach(() => pane.close());

function mark(sheet: string, cell: string, kind: MarkKind): Mark {
  const place = parseA1(cell);
  if (!place) throw new RangeError(cell);
  return { at: { sheet, ...place }, kind };
}

/** Ranges of the marks on a sheet, by kind. */
function marksOn(workbook: Workbook, sheet: string): string[] {
  return workbook
    .sheet(sheet)
    .conditionalFormats.filter(({ formula }) => formula.includes('gouji'))
    .map(
      ({ formula, ranges }) =>
        `${formula.includes('suspect') ? 'suspect' : 'involved'} ${ranges.map((r) => `${r.top},${r.left}-${r.bottom},${r.right}`).join(' ')}`,
    );
}

async function opened(workbook: Workbook): Promise<ExcelHost> {
  pane = await openPane(workbook);
  const host = new ExcelHost();
  await host.read();
  return host;
}

/** A workbook with formats of its user's own, which no mark may change. */
function decorated(): Workbook {
  const workbook = workbookOf({ 支出: ROWS, 收入: ROWS });
  const person = new Person(workbook);
  person.fill('支出!B2:B6', '#FFFFFF');
  person.fill('支出!C3', '#00FF00');
  person.addConditionalFormat('支出!B1:D12', '=$B1>3', '#FF0000');
  person.addConditionalFormat('收入!A1:A4', '=N("note")=0', '#0000FF');
  person.validate('支出!B2', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  person.addNote('支出!B2', '经办人：已核');
  return workbook;
}

const MARKS = [
  mark('支出', 'B2', 'suspect'),
  mark('支出', 'B3', 'suspect'),
  mark('支出', 'D2', 'involved'),
  mark('支出', 'D9', 'involved'),
  mark('收入', 'C4', 'involved'),
];

test('marks go on in two syncs and come off in two, and the workbook is what it was', async () => {
  const workbook = decorated();
  const before = snapshotWithSettings(workbook);
  const host = await opened(workbook);
  const on = await pane.log.during(async () => {
    expect(await host.mark(MARKS, COLOURS)).toEqual({ marked: 5, protectedSheets: [], untoldSheets: [] });
  });
  expect(on).toHaveLength(2);
  expect(marksOn(workbook, '支出')).toEqual(['suspect 1,1-2,1', 'involved 1,3-1,3 8,3-8,3']);
  const off = await pane.log.during(() => host.clearMarks());
  expect(off).toHaveLength(2);
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test('the same numbers of syncs with a hundred sheets', async () => {
  const names = Array.from({ length: 100 }, (_, i) => `第${i + 1}表`);
  const host = await opened(workbookOf(Object.fromEntries(names.map((name) => [name, ROWS]))));
  const marks = names.map((name) => mark(name, 'B2', 'suspect'));
  expect(await pane.log.during(() => host.mark(marks, COLOURS))).toHaveLength(2);
  expect(await pane.log.during(() => host.clearMarks())).toHaveLength(2);
});

test('the kinds are told apart without colour: a bold figure in a full frame, a plain one in a dashed frame', async () => {
  const workbook = decorated();
  const host = await opened(workbook);
  await host.mark(MARKS, COLOURS);
  const [suspect, involved] = workbook.sheet('支出').conditionalFormats.map(({ look }) => look);
  expect(suspect).toMatchObject({ fill: COLOURS.suspect, font: { bold: true, color: '#000000' } });
  expect(involved).toMatchObject({ fill: COLOURS.involved, font: { color: '#000000' } });
  expect(JSON.stringify(suspect)).toContain('Continuous');
  expect(JSON.stringify(involved)).toContain('Dash');
});

test('marking again replaces the marks that stand there', async () => {
  const workbook = decorated();
  const host = await opened(workbook);
  await host.mark(MARKS, COLOURS);
  await host.mark([mark('支出', 'C5', 'suspect')], COLOURS);
  expect(marksOn(workbook, '支出')).toEqual(['suspect 4,2-4,2']);
  expect(marksOn(workbook, '收入')).toEqual([]);
});

test('a protected sheet is not marked, and that is said', async () => {
  const workbook = decorated();
  new Person(workbook).protect('支出');
  const before = snapshotWithSettings(workbook);
  const host = await opened(workbook);
  expect(await host.mark(MARKS, COLOURS)).toEqual({ marked: 1, protectedSheets: ['支出'], untoldSheets: [] });
  expect(marksOn(workbook, '支出')).toEqual([]);
  await host.clearMarks();
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test.each([
  [
    'the file was saved, closed and opened again',
    async (workbook: Workbook) => {
      await pane.close();
      reopen(workbook);
      pane = await openPane(workbook);
    },
  ],
  [
    'the pane was closed',
    async (workbook: Workbook) => {
      await pane.close();
      pane = await openPane(workbook);
    },
  ],
])('marks come off after %s', async (_, happen) => {
  const workbook = decorated();
  const before = snapshotWithSettings(workbook);
  const host = await opened(workbook);
  await host.mark(MARKS, COLOURS);
  await happen(workbook);
  await new ExcelHost().clearMarks();
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});

test.each<[string, (person: Person) => void]>([
  [
    'rows were inserted',
    (person) => {
      person.insertRows('支出!2:3');
    },
  ],
  [
    'rows with marks were deleted',
    (person) => {
      person.deleteRows('支出!2:2');
    },
  ],
  [
    'a sheet was renamed',
    (person) => {
      person.renameSheet('支出', '支出（改）');
    },
  ],
  [
    'a sheet was deleted',
    (person) => {
      person.deleteSheet('收入');
    },
  ],
  [
    'a sheet was copied with its marks',
    (person) => {
      person.copySheet('支出');
    },
  ],
  [
    'a sheet was added',
    (person) => {
      person.addSheet('新表');
    },
  ],
])('marks come off exactly after %s', async (_, happen) => {
  const marked = decorated();
  const host = await opened(marked);
  await host.mark(MARKS, COLOURS);
  happen(new Person(marked));
  await host.clearMarks();
  await pane.close();
  const unmarked = decorated();
  pane = await openPane(unmarked);
  happen(new Person(unmarked));
  expect(differences(snapshotWithSettings(unmarked), snapshotWithSettings(marked))).toEqual([]);
});

test.each([0, 3, 9, 20])(
  'where marking fails after %i actions, clearing leaves nothing of it',
  async (actions) => {
    const workbook = decorated();
    const before = snapshotWithSettings(workbook);
    const host = await opened(workbook);
    pane.faults.failSync(2, actions);
    await expect(host.mark(MARKS, COLOURS)).rejects.toMatchObject({ code: 'failed' });
    await host.clearMarks();
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  },
);

test('a sheet that is gone since the reading is not marked, and the others’ marks still come off', async () => {
  const workbook = decorated();
  const host = await opened(workbook);
  new Person(workbook).deleteSheet('收入');
  await expect(host.mark(MARKS, COLOURS)).rejects.toMatchObject({ code: 'gone' });
  await host.clearMarks();
  expect(marksOn(workbook, '支出')).toEqual([]);
});

test('thousands of marked cells are put on and taken off again', async () => {
  const workbook = await openFile('samples/xiaoguan-2026-typed.xlsx');
  const before = snapshotWithSettings(workbook);
  const host = await opened(workbook);
  const marks = Array.from({ length: 3000 }, (_, i): Mark => ({
    at: { sheet: '预算03表', row: i * 2, column: i % 9 },
    kind: i % 3 === 0 ? 'suspect' : 'involved',
  }));
  await host.mark(marks, COLOURS);
  expect(marksOn(workbook, '预算03表').length).toBeGreaterThan(2);
  await host.clearMarks();
  expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
});
