/** @jest-environment jsdom */
import { keptXml, textsInKept } from '../../../src/ooxml/patch/kept-xml';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { EditEvent } from '../../../src/hosts/port/host';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { differences, openPane, Person, reopen, snapshotWithSettings, workbookOf } from '../../excel-host';
import { settled } from '../../excel-host/small-calls';
import type { JsdomPane, Workbook } from '../../excel-host';

let pane: JsdomPane;
let workbook: Workbook;
let person: Person;
let host: ExcelHost;

beforeEach(async () => {
  workbook = workbookOf({
    支出: [
      ['科目', 1, 2],
      ['甲', 3, '=B2*2'],
    ],
    收入: [['来源', 1]],
  });
  person = new Person(workbook);
  pane = await openPane(workbook);
  host = new ExcelHost();
  await host.read();
});

afterEach(() => pane.close());

describe('going to a cell', () => {
  test('the sheet is activated and the cell selected', async () => {
    const visibility = await host.show({ sheet: '收入', row: 0, column: 1 });
    expect(visibility).toEqual({ hiddenRow: false, hiddenColumn: false, hiddenSheet: false });
    expect(workbook.activeSheet.name).toBe('收入');
    expect(workbook.selection.map(({ range }) => range)).toEqual([{ top: 0, left: 1, bottom: 0, right: 1 }]);
  });

  test('a hidden row is told of, and stays hidden', async () => {
    person.hideRows('支出!2:2');
    expect(await host.show({ sheet: '支出', row: 1, column: 1 })).toMatchObject({ hiddenRow: true });
    expect(workbook.sheet('支出').hiddenRows.has(1)).toBe(true);
  });

  test('a hidden sheet is told of, and neither shown nor made the active one', async () => {
    workbook.sheet('收入').visibility = 'Hidden';
    expect(await host.show({ sheet: '收入', row: 0, column: 0 })).toMatchObject({ hiddenSheet: true });
    expect(workbook.sheet('收入').visibility).toBe('Hidden');
    expect(workbook.activeSheet.name).toBe('支出');
  });

  test('a sheet that is gone is a fault that says so', async () => {
    await expect(host.show({ sheet: '没有', row: 0, column: 0 })).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('keeping texts in the document', () => {
  test('a text is there again after the file was saved and opened again', async () => {
    expect(await host.getSettings(['gouji.test'])).toEqual([undefined]);
    await host.setSetting('gouji.test', '["理由"]');
    await pane.close();
    reopen(workbook);
    pane = await openPane(workbook);
    expect(await new ExcelHost().getSettings(['gouji.test'])).toEqual(['["理由"]']);
  });

  test('a text is kept where the workbench and the command line look for it', async () => {
    await host.setSetting('gouji.test', '["理由"]');
    await host.setSetting('gouji.other', 'x');
    const [xml = ''] = workbook.customXmlParts.values();
    expect(workbook.customXmlParts.size).toBe(1);
    expect(textsInKept(xml)).toEqual({ 'gouji.test': '["理由"]', 'gouji.other': 'x' });
    expect(workbook.settings.size).toBe(0);
  });

  test('a text that the workbench has kept is known, and counts before a setting of the add-in', async () => {
    workbook.settings.set('gouji.test', 'old').set('gouji.other', 'y');
    workbook.customXmlParts.set('{1}', keptXml({ 'gouji.test': 'new' }));
    expect(await host.getSettings(['gouji.test', 'gouji.other', 'gouji.none'])).toEqual([
      'new',
      'y',
      undefined,
    ]);
    await host.setSetting('gouji.other', undefined);
    expect(await host.getSettings(['gouji.test', 'gouji.other'])).toEqual(['new', undefined]);
  });

  test('a part that somebody has damaged is written anew', async () => {
    workbook.customXmlParts.set('{1}', '<kept xmlns="urn:gouji:kept"><text name="a">');
    expect(await host.getSettings(['a'])).toEqual([undefined]);
    await host.setSetting('a', '1');
    expect(await host.getSettings(['a'])).toEqual(['1']);
  });

  test('what is removed leaves nothing behind', async () => {
    const before = snapshotWithSettings(workbook);
    await host.setSetting('gouji.test', 'x');
    await host.setSetting('gouji.test', undefined);
    await host.setSetting('gouji.none', undefined);
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  });
});

describe('hearing of edits', () => {
  let heard: EditEvent[];
  let end: () => void;

  beforeEach(async () => {
    heard = [];
    end = await host.watch((edited) => heard.push(edited));
  });

  test('a typed cell is named', async () => {
    person.type('支出!B2', 7);
    await settled();
    expect(heard).toEqual([{ kind: 'cells', at: [{ sheet: '支出', row: 1, column: 1 }] }]);
  });

  test.each<[string, () => void]>([
    [
      'inserted rows',
      () => {
        person.insertRows('支出!2:2');
      },
    ],
    [
      'a new sheet',
      () => {
        person.addSheet('新');
      },
    ],
    [
      'a deleted sheet',
      () => {
        person.deleteSheet('收入');
      },
    ],
  ])('%s change the structure', async (_, happen) => {
    happen();
    await settled();
    expect(heard.map(({ kind }) => kind)).toContain('structure');
  });

  test('its own edits are not told of', async () => {
    await host.edit([
      {
        kind: 'cell',
        at: { sheet: '支出', row: 1, column: 1 },
        standing: { value: 3 },
        content: { amount: '4' },
        decimals: 6,
      },
    ]);
    await settled();
    expect(heard).toEqual([]);
  });

  test('nothing is told once it has ended', async () => {
    end();
    await settled();
    person.type('支出!B2', 7);
    await settled();
    expect(heard).toEqual([]);
  });
});

test('some cells are read again in one sync, blank ones too', async () => {
  const cells = [
    { sheet: '支出', row: 1, column: 1 },
    { sheet: '支出', row: 1, column: 2 },
    { sheet: '支出', row: 9, column: 9 },
  ];
  person.type('支出!B2', 7);
  const syncs = await pane.log.during(async () => {
    const read = await host.readCells(cells);
    expect(read.map(({ cell }) => cell?.value)).toEqual([7, 14, undefined]);
    expect(read.map(({ at }) => at)).toEqual(cells);
    expect(read[1]?.cell?.formula).toBe('B2*2');
  });
  expect(syncs).toHaveLength(1);
});

describe('adding a sheet', () => {
  const plan: SheetPlan = {
    name: '勾稽核对报告',
    widths: [6, 20],
    frozenRows: 1,
    rows: [
      {
        cells: [
          { value: '序号', style: { bold: true } },
          { value: '问题', style: { bold: true, fill: 'D9E1F2' } },
        ],
      },
      { cells: [{ value: 1 }, { value: '=HYPERLINK("x")' }] },
      { cells: [{ value: 2 }, { value: '12,599,200', style: { wrap: true, border: true } }] },
    ],
  };

  test('it comes last, under a free name, and texts stay texts', async () => {
    const before = workbook.sheets.map(({ name }) => name);
    expect(await host.addSheet(plan)).toBe('勾稽核对报告');
    expect(await host.addSheet(plan)).toBe('勾稽核对报告 (2)');
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...before, '勾稽核对报告', '勾稽核对报告 (2)']);
    const sheet = workbook.sheet('勾稽核对报告');
    expect(sheet.cell(1, 1)).toMatchObject({ value: '=HYPERLINK("x")', formula: undefined });
    expect(sheet.cell(2, 1).value).toBe('12,599,200');
    expect(sheet.cell(2, 0).value).toBe(2);
    expect(sheet.cell(0, 1).style).toMatchObject({ fill: '#D9E1F2', font: { bold: true } });
  });

  test('the other sheets stay as they were', async () => {
    const sheets = snapshotWithSettings(workbook).sheets;
    await host.addSheet(plan);
    const after = snapshotWithSettings(workbook).sheets;
    expect(sheets.size).toBeGreaterThan(0);
    for (const [name, sheet] of sheets) expect(after.get(name)).toEqual(sheet);
  });
});
